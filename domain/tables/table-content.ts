/** A table that the secretariat's workbook shall hold. */
export interface TableContent {
  /** Excel's table name, fixed whatever the language: `Tenken_Status`. */
  name: string;
  /** The worksheet that is made for it where the table does not exist yet. */
  worksheet: string;
  columns: TableColumn[];
  /** One row per key; `values` in the order of `columns`. */
  rows: { key: string; values: TableValue[] }[];
  /** What a row says in one of our columns once its key is no longer among `rows`; absent: it stays as it is. */
  gone?: { column: number; value: TableValue };
}

export interface TableColumn {
  header: string;
  /** What the same column is called in a workbook of another language; it stays under the name that it has. */
  otherHeaders?: string[];
  /** The column that holds the key by which a row is found again. Exactly one. */
  isKey?: boolean;
  /** Together these tell the rows apart; they find a row where the key column itself was deleted. */
  identifies?: boolean;
  /** Characters, for the first creation only. */
  width: number;
  wraps?: boolean;
}

/** Blank is `''`; Excel has no other blank in a table. Text never becomes a formula. */
export type TableValue = string | number;
