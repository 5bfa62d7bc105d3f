/**
 * The used range of one worksheet as plain data. Excel, an .xlsx file on disk and a test all give this shape,
 * so that the label finder and the checks never know where a workbook came from.
 */
export interface Grid {
  worksheet: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  /** True where the worksheet is protected; `GridCell.locked` then says which cells cannot be typed into. */
  isProtected: boolean;
  /** Cells with content or with a meaning of their own (merged, unlocked); any order, no duplicates. */
  cells: GridCell[];
  /** Merged areas; only the top-left cell of each holds a value. */
  merges: Area[];
  hiddenRows: number[];
  hiddenColumns: number[];
}

/** Rows and columns count from 0. */
export interface GridCell {
  row: number;
  column: number;
  /** What the cell shows, line breaks as `\n`; for text cells exactly what was typed. */
  text: string;
  /** `null` is a blank cell; blank is not zero and not `''`. Dates are serial numbers, as in Excel. */
  value: string | number | boolean | null;
  /** With the leading `=`; absent where the cell holds a typed value. */
  formula?: string;
  /** Absent means unlocked or on a worksheet without protection. */
  locked?: boolean;
  /** True where the text runs from top to bottom. */
  vertical?: boolean;
}

/** A rectangle on one worksheet; rows and columns count from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
