/** A table as it stands in the workbook now, whatever the secretariat did to it. Rows and columns count from 0. */
export interface TableSnapshot {
  name: string;
  worksheet: string;
  headers: string[];
  /** In the table's present order, hidden rows too. */
  rows: (string | number | boolean)[][];
}
