import type { TableColumn, TableValue } from './table-content.ts';

/** The least that turns a table into what it shall be. Rows and columns count from 0 within the table's body. */
export interface TableChange {
  /** Columns of ours that were deleted: they come back at the right end, filled by `cells` and `appendedRows`. */
  appendedColumns: TableColumn[];
  /** Indexes already count the appended columns. */
  cells: { row: number; column: number; value: TableValue }[];
  /** Whole rows in the table's present column order (appended columns last); `''` in columns that are not ours. */
  appendedRows: TableValue[][];
}
