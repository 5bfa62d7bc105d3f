import { maxColumns } from '../codec/cell-reference.ts';
import type { BlockShift } from '../codec/shift-formula.ts';
import { shiftArea } from '../grid/shift-block.ts';
import type { CellArea, WorkbookData, WorksheetData } from '../model/workbook-data.ts';
import { type CellChange, createEvents, type Events } from './events.ts';
import type { HostObject, RangeState } from './host-object.ts';

/** What lives as long as the add-in is open, beside the workbook. */
export interface SessionState {
  events: Events;
  /** A range that moves along with inserted and deleted rows and columns. */
  range: (worksheet: WorksheetData, area: CellArea) => HostObject<'Range'>;
  keep: (object: HostObject) => string;
  kept: (id: string) => HostObject | undefined;
  release: (id: string) => void;
  releaseAll: () => void;
  moveRanges: (worksheet: WorksheetData, shift: BlockShift) => void;
  /** What the user inserted or deleted moves ranges too. */
  moveEdited: (change: CellChange) => void;
  /** Ranges that nobody keeps end with their batch. */
  endBatch: () => void;
  settings: { calculationMode: string };
  /** Numbers for what is new; one that is given up is not given again, since the file still has what had it. */
  nextNumber: { worksheet: () => number; table: () => number; chart: () => number };
  /** Fields of the sort that was applied last, by table. */
  sorts: Map<string, { key: number; ascending: boolean }[]>;
}

export function createSessionState(workbook: WorkbookData): SessionState {
  const references = new Map<string, HostObject>();
  let live = new Set<RangeState>();
  let lastReference = 0;
  const keptRanges = () =>
    [...references.values()].flatMap((object) => (object.kind === 'Range' ? [object.state] : []));
  const moveRanges: SessionState['moveRanges'] = (worksheet, shift) => {
    for (const state of new Set([...live, ...keptRanges()])) {
      if (state.worksheet === worksheet) moveRange(state, shift);
    }
  };
  const range: SessionState['range'] = (worksheet, area) => {
    const state = { worksheet, area };
    live.add(state);
    return { kind: 'Range', state };
  };
  const keep: SessionState['keep'] = (object) => {
    if (object.referenceId !== undefined) return object.referenceId;
    lastReference += 1;
    object.referenceId = `Ref${lastReference}`;
    references.set(object.referenceId, object);
    return object.referenceId;
  };
  return {
    events: createEvents(
      (worksheet, area) => keep(range(worksheet, area)),
      (id) => references.delete(id),
    ),
    range,
    keep,
    kept: (id) => references.get(id),
    release: (id) => {
      references.delete(id);
    },
    releaseAll: () => references.clear(),
    moveRanges,
    moveEdited: ({ worksheet, area, changeType }) => {
      if (changeType !== 'RowInserted' && changeType !== 'RowDeleted') return;
      const kind = changeType === 'RowInserted' ? 'insert' : 'delete';
      moveRanges(worksheet, {
        axis: 'rows',
        kind,
        at: area.row,
        count: area.rows,
        from: 0,
        to: maxColumns - 1,
      });
    },
    endBatch: () => {
      live = new Set();
    },
    settings: { calculationMode: 'Automatic' },
    nextNumber: {
      worksheet: counter(workbook.worksheets.map(({ id }) => Number.parseInt(id.slice(20, 24), 16))),
      table: counter(workbook.worksheets.flatMap(({ tables }) => tables.map(({ id }) => Number(id)))),
      chart: counter(workbook.worksheets.flatMap(({ charts = [] }) => charts.map(({ id }) => Number(id)))),
    },
    sorts: new Map(),
  };
}

function counter(taken: number[]): () => number {
  let last = Math.max(0, ...taken.filter((number) => number >= 0));
  return () => {
    last += 1;
    return last;
  };
}

function moveRange(state: RangeState, shift: BlockShift): void {
  const moved = shiftArea(state.area, shift);
  if (moved) state.area = moved;
  else state.isDeleted = true;
}
