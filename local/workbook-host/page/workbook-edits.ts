import { areaReference } from '../codec/cell-reference.ts';
import { enteredCell } from '../grid/entered-text.ts';
import { settleHeadings } from '../grid/settle-headings.ts';
import { shiftRows } from '../grid/shift-rows.ts';
import { applyFilters, sortTable } from '../grid/sort-table.ts';
import { styleNumber } from '../grid/style-number.ts';
import type { CellArea, CellData, TableData, WorkbookData, WorksheetData } from '../model/workbook-data.ts';

/** What a user did to a worksheet, as Excel's change event names it; hidden rows change no cells. */
export interface WorkbookEdit {
  worksheet: WorksheetData;
  area: CellArea;
  address: string;
  changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'RowsHidden';
}

interface Step {
  worksheet: WorksheetData;
  area: CellArea;
  before: Map<string, CellData | undefined>;
  after: Map<string, CellData | undefined>;
}

export interface WorkbookEdits {
  enterText: (worksheet: WorksheetData, row: number, column: number, text: string) => void;
  enterRows: (worksheet: WorksheetData, row: number, column: number, rows: string[][]) => void;
  clear: (worksheet: WorksheetData, area: CellArea) => void;
  shiftRows: (worksheet: WorksheetData, kind: 'insert' | 'delete', at: number, count: number) => void;
  sort: (worksheet: WorksheetData, table: TableData, column: number, ascending: boolean) => void;
  filter: (worksheet: WorksheetData, table: TableData, column: number, values: string[] | undefined) => void;
  undo: () => void;
  redo: () => void;
  canUndo: () => boolean;
  canRedo: () => boolean;
}

/** Everything a user can do to the cells, each told to `edited`; typed text can be taken back. */
export function createWorkbookEdits(
  workbook: WorkbookData,
  edited: (edit: WorkbookEdit) => void,
  locale = 'ja-JP',
): WorkbookEdits {
  let done: Step[] = [];
  let undone: Step[] = [];

  const tell = (
    worksheet: WorksheetData,
    area: CellArea,
    changeType: WorkbookEdit['changeType'] = 'RangeEdited',
  ) => edited({ worksheet, area, address: addressOf(area, changeType), changeType });
  const write = (step: Step, cells: Step['after']) => {
    for (const [key, cell] of cells) {
      if (cell) step.worksheet.cells.set(key, cell);
      else step.worksheet.cells.delete(key);
    }
    settleHeadings({ workbook, locale }, step.worksheet, step.area);
    tell(step.worksheet, step.area);
  };
  const change = (worksheet: WorksheetData, area: CellArea, after: Step['after']) => {
    const before = new Map([...after.keys()].map((key) => [key, worksheet.cells.get(key)]));
    const step = { worksheet, area, before, after };
    done = [...done.slice(-99), step];
    undone = [];
    write(step, after);
  };
  const entered = (worksheet: WorksheetData, key: string, text: string): CellData => {
    const style = worksheet.cells.get(key)?.style ?? 0;
    const { numberFormat, ...cell } = enteredCell(text, workbook.styles[style]?.numberFormat ?? 'General');
    return { ...cell, style: numberFormat ? formattedStyle(workbook, style, numberFormat) : style };
  };
  const forget = () => {
    done = [];
    undone = [];
  };

  return {
    enterText: (worksheet, row, column, text) => {
      const key = `${row},${column}`;
      const area = { row, column, rows: 1, columns: 1 };
      change(worksheet, area, new Map([[key, entered(worksheet, key, text)]]));
    },
    enterRows: (worksheet, row, column, rows) => {
      const after = new Map<string, CellData>();
      for (const [down, texts] of rows.entries()) {
        for (const [right, text] of texts.entries()) {
          const key = `${row + down},${column + right}`;
          after.set(key, entered(worksheet, key, text));
        }
      }
      const columns = Math.max(1, ...rows.map((texts) => texts.length));
      change(worksheet, { row, column, rows: rows.length, columns }, after);
    },
    clear: (worksheet, area) => change(worksheet, area, blankCells(worksheet, area)),
    shiftRows: (worksheet, kind, at, count) => {
      shiftRows(workbook, worksheet, { axis: 'rows', kind, at, count });
      forget();
      const area = { row: at, column: 0, rows: count, columns: 16_384 };
      settleHeadings({ workbook, locale }, worksheet, area);
      tell(worksheet, area, kind === 'insert' ? 'RowInserted' : 'RowDeleted');
    },
    sort: (worksheet, table, column, ascending) => {
      sortTable(worksheet, table, column, ascending);
      applyFilters(worksheet, table, workbook.styles);
      forget();
      tell(worksheet, table.area);
    },
    filter: (worksheet, table, column, values) => {
      if (values) table.filters.set(column, { filterOn: 'Values', values });
      else table.filters.delete(column);
      applyFilters(worksheet, table, workbook.styles);
      tell(worksheet, table.area, 'RowsHidden');
    },
    undo: () => {
      const step = done.pop();
      if (!step) return;
      undone.push(step);
      write(step, step.before);
    },
    redo: () => {
      const step = undone.pop();
      if (!step) return;
      done.push(step);
      write(step, step.after);
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  };
}

function addressOf(area: CellArea, changeType: WorkbookEdit['changeType']): string {
  const isLines = changeType === 'RowInserted' || changeType === 'RowDeleted';
  return isLines ? `${area.row + 1}:${area.row + area.rows}` : areaReference(area);
}

function blankCells(worksheet: WorksheetData, area: CellArea): Map<string, CellData> {
  const cells = new Map<string, CellData>();
  for (const [key, cell] of worksheet.cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const isInside =
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns;
    if (isInside && (cell.value !== null || cell.formula !== undefined)) {
      cells.set(key, { value: null, style: cell.style });
    }
  }
  return cells;
}

/** A typed date or percentage formats a cell that has no format of its own, as in Excel. */
function formattedStyle(workbook: WorkbookData, style: number, numberFormat: string): number {
  const own = workbook.styles[style];
  if (own?.numberFormat !== 'General') return style;
  return styleNumber(workbook, { ...own, numberFormat });
}
