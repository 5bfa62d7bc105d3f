import { areaReference } from '../codec/cell-reference.ts';
import type { CellArea, WorksheetData } from '../model/workbook-data.ts';
import { overlaps } from './cells/cell-area.ts';
import { areaAddress } from './cells/range-address.ts';

/** Category, type, target, message as JSON text, id, and whether the origin is to be called remote. */
export type EventEntry = [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: number,
  isRemote: boolean,
];

/** Numbers of Excel's events on the wire. */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventType = (typeof eventType)[keyof typeof eventType];

export interface CellChange {
  worksheet: WorksheetData;
  area: CellArea;
  changeType:
    | 'RangeEdited'
    | 'RowInserted'
    | 'RowDeleted'
    | 'ColumnInserted'
    | 'ColumnDeleted'
    | 'CellInserted'
    | 'CellDeleted';
  shiftDirection?: 'ShiftCellDown' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellLeft';
  isByUser?: boolean;
}

/** Handlers of collections listen to this target. */
const wholeWorkbook = 'Workbook';
const messageCategory = 65_536;
const keptEventRanges = 500;

export interface Events {
  register: (type: EventType, target?: string) => void;
  unregister: (type: EventType, target?: string) => void;
  cellsChanged: (change: CellChange) => void;
  selected: (worksheet: WorksheetData, area: CellArea) => void;
  happened: (type: EventType, worksheetId: string, message?: Record<string, string>) => void;
  take: () => EventEntry[];
}

/** Queues what handlers are attached to; `keepRange` gives the reference by which a handler asks for the cells. */
export function createEvents(
  keepRange: (worksheet: WorksheetData, area: CellArea) => string,
  release: (reference: string) => void,
): Events {
  const listened = new Set<string>();
  const eventRanges: string[] = [];
  let queue: EventEntry[] = [];

  const send = (type: EventType, target: string, message: () => Record<string, string>) => {
    if (!listened.has(`${type}:${target}`)) return;
    queue.push([messageCategory, type, target, JSON.stringify(message()), queue.length, false]);
  };
  const rangeReference = (worksheet: WorksheetData, area: CellArea) => {
    const reference = keepRange(worksheet, area);
    eventRanges.push(reference);
    if (eventRanges.length > keptEventRanges) release(eventRanges.shift() ?? '');
    return reference;
  };
  return {
    register: (type, target = wholeWorkbook) => {
      listened.add(`${type}:${target}`);
    },
    unregister: (type, target = wholeWorkbook) => {
      listened.delete(`${type}:${target}`);
    },
    cellsChanged: ({ worksheet, area, changeType, shiftDirection = 'None', isByUser = false }) => {
      const message = () => ({
        address: areaAddress(area),
        changeType,
        source: 'Local',
        triggerSource: isByUser ? 'Unknown' : 'ThisLocalAddin',
        worksheetId: worksheet.id,
        referenceId: rangeReference(worksheet, area),
        shiftDirection,
      });
      send(eventType.worksheetChanged, worksheet.id, message);
      send(eventType.worksheetChanged, wholeWorkbook, message);
      for (const table of worksheet.tables) {
        if (!overlaps(table.area, area)) continue;
        const ofTable = () => ({ ...message(), tableId: table.id });
        send(eventType.tableChanged, table.id, ofTable);
        send(eventType.tableChanged, wholeWorkbook, ofTable);
      }
    },
    selected: (worksheet, area) => {
      const message = () => ({ address: areaReference(area), worksheetId: worksheet.id });
      send(eventType.worksheetSelectionChanged, worksheet.id, message);
      send(eventType.worksheetSelectionChanged, wholeWorkbook, message);
    },
    happened: (type, worksheetId, message = {}) => {
      const whole = () => ({ source: 'Local', worksheetId, ...message });
      send(type, worksheetId, whole);
      send(type, wholeWorkbook, whole);
    },
    take: () => {
      const taken = queue;
      queue = [];
      return taken;
    },
  };
}
