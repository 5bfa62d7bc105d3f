import type { CellArea, WorkbookData, WorksheetData } from '../model/workbook-data.ts';
import { type Action, type Batch, pathType } from './batch.ts';
import type { Api, BatchRun } from './batch-run.ts';
import { type CellChange, type EventEntry, eventType } from './events.ts';
import { createExcelApi } from './excel-api.ts';
import { ExcelError, statusOf } from './excel-error.ts';
import type { Host, PageSide } from './host-object.ts';
import type { Json } from './json.ts';
import { memberName } from './member-name.ts';
import { runAction } from './run-action.ts';
import { createSessionState } from './session-state.ts';

export interface InterpreterOptions {
  workbook: WorkbookData;
  /** The version of ExcelApi that is played. */
  excelApi?: string;
  locale?: string;
  page?: PageSide;
  /** The workbook is no longer what it was before the batch. */
  changed?: () => void;
}

export interface Interpreter {
  /** Answers a batch, JSON for JSON. */
  process: (body: string) => string;
  /** Members that were asked for and are not there, each once. */
  unsupported: () => string[];
  /** What has happened since the last call and a handler waits for; ask after the answer has been sent. */
  takeEvents: () => EventEntry[];
  /** What the user does on the page. */
  edited: (change: CellChange) => void;
  selected: (worksheet: WorksheetData, area: CellArea) => void;
  activated: (worksheetId: string) => void;
}

/** Excel on the web takes and gives at most this much at once. */
const maxPayload = 5 * 1024 * 1024;

/** Interprets batches of Excel's rich API on a workbook, as far as the tables in `objects/` go. */
export function createInterpreter(options: InterpreterOptions): Interpreter {
  const { workbook, excelApi = '1.17', locale = 'ja-JP', changed } = options;
  const session = createSessionState(workbook);
  const missed = new Set<string>();
  const missing = (owner: string, member: string) => {
    const call = `${owner}.${memberName(member)}`;
    missed.add(call);
    throw new ExcelError('ApiNotFound', call);
  };
  const page = options.page ?? createBarePage(workbook);
  const host: Host = { ...session, workbook, locale, page, missing };
  const api = createExcelApi(excelApi);
  let activeId = workbook.activeWorksheetId;
  return {
    process: (body) => {
      if (sizeOf(body) > maxPayload) return payloadError('RequestPayloadSizeLimitExceeded');
      const answer = runBatch(JSON.parse(body) as Batch, host, api, changed);
      return sizeOf(answer) > maxPayload ? payloadError('ResponsePayloadSizeLimitExceeded') : answer;
    },
    unsupported: () => [...missed],
    takeEvents: session.events.take,
    edited: (change) => {
      session.moveEdited(change);
      session.events.cellsChanged({ ...change, isByUser: true });
    },
    selected: session.events.selected,
    activated: (worksheetId) => {
      if (worksheetId === activeId) return;
      session.events.happened(eventType.worksheetDeactivated, activeId);
      session.events.happened(eventType.worksheetActivated, worksheetId);
      activeId = worksheetId;
    },
  };
}

function runBatch(batch: Batch, host: Host, api: Api, changed: (() => void) | undefined): string {
  const run: BatchRun = {
    batch,
    host,
    api,
    objects: new Map(),
    results: [],
    traceIds: [],
    hasChanged: false,
  };
  let error: Json = null;
  for (const [index, action] of batch.Actions.entries()) {
    try {
      run.results.push({ ActionId: action.Id, Value: runAction(run, action) });
    } catch (thrown) {
      if (!(thrown instanceof ExcelError)) throw thrown;
      error = errorAnswer(thrown, placeOf(run, action), index);
      break;
    }
  }
  host.endBatch();
  if (run.hasChanged) changed?.();
  const { results: Results, traceIds: TraceIds } = run;
  return JSON.stringify({ ...(error === null ? {} : { Error: error }), Results, TraceIds });
}

function errorAnswer({ code, message, member }: ExcelError, place: string, index: number): Json {
  return {
    Code: code,
    Message: message,
    Location: member ?? place,
    ActionIndex: index,
    HttpStatusCode: statusOf(code),
  };
}

/** `Range.values`, `WorksheetCollection.getItem`: where an error without a place of its own came from. */
function placeOf({ batch, objects }: BatchRun, { ObjectPathId, Name = '' }: Action): string {
  if (Name !== '') return `${objects.get(ObjectPathId)?.kind ?? 'Workbook'}.${memberName(Name)}`;
  const path = batch.ObjectPaths[ObjectPathId];
  const parent = objects.get(path?.ParentObjectPathId ?? 0)?.kind ?? 'Workbook';
  const isItem = path?.ObjectPathType === pathType.indexer;
  return `${parent}.${isItem ? 'getItem' : memberName(path?.Name ?? '')}`;
}

function payloadError(code: 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded'): string {
  const { message } = new ExcelError(code);
  const error = { Code: code, Message: message, Location: '', HttpStatusCode: statusOf(code) };
  return JSON.stringify({ Error: error, Results: [], TraceIds: [] });
}

function sizeOf(text: string): number {
  // Nothing is longer in UTF-8 than three bytes for each unit.
  return text.length * 3 <= maxPayload ? text.length : new TextEncoder().encode(text).length;
}

/** A workbook that nobody looks at still has an active worksheet and a selection. */
function createBarePage(workbook: WorkbookData): PageSide {
  let area: CellArea = { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    isEditing: () => false,
    selection: () => ({ worksheetId: workbook.activeWorksheetId, area }),
    activate: (worksheetId) => {
      workbook.activeWorksheetId = worksheetId;
    },
    select: (wanted) => {
      area = wanted;
    },
    openNew: () => {},
  };
}
