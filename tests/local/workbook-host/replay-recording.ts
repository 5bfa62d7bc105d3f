import { findArea } from '#local/workbook-host/codec/cell-reference.ts';
import { createInterpreter } from '#local/workbook-host/interpreter/create-interpreter.ts';
import type { CellData, WorkbookData } from '#local/workbook-host/model/workbook-data.ts';
import { buildWorkbook, buildWorksheet } from './build-workbook.ts';

/** Batches of an add-in and what an Excel answered, in the order in which they went over. */
export interface Recording {
  about: string;
  /** Which Excel answered, and when. */
  source: string;
  /** The workbook before the first batch. */
  worksheets: { name: string; rows: CellData['value'][][]; merges?: string[]; isProtected?: boolean }[];
  exchanges: { request: unknown; response: RecordedResponse }[];
}

interface RecordedResponse {
  Error?: { Code: string };
  Results?: { ActionId: number; Value: unknown }[];
}

/** Our answers to a recording's requests, beside what was recorded; ids are those of the recording. */
export function replayRecording(recording: Recording): { ours: unknown; recorded: unknown }[] {
  const interpreter = createInterpreter({ workbook: workbookOf(recording) });
  const ids = new Map<string, string>();
  return recording.exchanges.map(({ request, response }) => {
    const answer: RecordedResponse = JSON.parse(interpreter.process(withOurIds(request, ids)));
    pairIds(response, answer, ids);
    const ours: RecordedResponse = JSON.parse(withTheirIds(answer, ids));
    return { ours: comparable(ours), recorded: comparable(response) };
  });
}

function workbookOf({ worksheets }: Recording): WorkbookData {
  return buildWorkbook(
    worksheets.map(({ merges = [], ...worksheet }, index) =>
      buildWorksheet(
        { ...worksheet, merges: merges.flatMap((address) => findArea(address) ?? []) },
        index + 1,
      ),
    ),
  );
}

/** Texts of errors are each Excel's own; codes are not. */
function comparable({ Error: error, Results = [] }: RecordedResponse): unknown {
  return { code: error?.Code, results: Results.map(({ ActionId, Value }) => [ActionId, Value]) };
}

const identity = /^(_ReferenceId|_?Id|id)$/;

/** Where both have an id at the same place, one stands for the other from then on. */
function pairIds(recorded: unknown, ours: unknown, ids: Map<string, string>): void {
  if (!isObject(recorded) || !isObject(ours)) return;
  for (const [key, value] of Object.entries(recorded)) {
    const own = ours[key];
    const isPair = typeof value === 'string' && typeof own === 'string';
    if (isPair && identity.test(key)) ids.set(value, own);
    else pairIds(value, own, ids);
  }
}

function withOurIds(value: unknown, ids: Map<string, string>): string {
  return replaceTexts(value, ids);
}

function withTheirIds(value: unknown, ids: Map<string, string>): string {
  return replaceTexts(value, new Map([...ids].map(([theirs, own]) => [own, theirs])));
}

function replaceTexts(value: unknown, texts: Map<string, string>): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'string' ? (texts.get(one) ?? one) : one,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
