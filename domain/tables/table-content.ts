/** A table that the secretariat's workbook shall hold. */
export interface TableContent {
  /** Excel's table name, fixed whatever the language: `Tenken_Status`. */
  name: string;
  /** The worksheet that is made for it where the table does not exist yet. */
  worksheet: string;
  columns: TableColumn[];
  /** One row per key; `values` in the order of `columns`. */
  rows: { key: string; values: TableValue[] }[];
}

export interface TableColumn {
  header: string;
  /** The column that holds the key by which a row is found again. Exactly one. */
  isKey?: boolean;
  /** Characters, for the first creation only. */
  width: number;
  wraps?: boolean;
}

/** Blank is `''`; Excel has no other blank in a table. Text never becomes a formula. */
export type TableValue = string | number;
