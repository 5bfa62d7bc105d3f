import type { CellArea, StyleData, TableData, WorksheetData } from '../model/workbook-data.ts';

/** What the grid asks of the workbook it shows. Anything refused has been told to the user when it returns. */
export interface GridPort {
  worksheet: () => WorksheetData;
  /** All of them: a chart may draw the cells of another. */
  worksheets: () => WorksheetData[];
  styles: () => StyleData[];
  /** False, and told, where the cell is locked on a protected worksheet. */
  mayEdit: (area: CellArea) => boolean;
  enterText: (row: number, column: number, text: string) => void;
  clear: (area: CellArea) => void;
  pasteRows: (row: number, column: number, rows: string[][]) => void;
  insertRows: (at: number, count: number) => void;
  deleteRows: (at: number, count: number) => void;
  sortTable: (table: TableData, column: number, ascending: boolean) => void;
  /** No values: the column's filter is taken off. */
  filterTable: (table: TableData, column: number, values: string[] | undefined) => void;
  undo: () => void;
  redo: () => void;
  selected: (area: CellArea) => void;
}
