/** What a reader should find in a workbook: the part of an `expected.json` that is compared. */
export interface ExpectedWorkbook {
  /** `reject`: the file must not open at all. */
  outcome?: 'reject' | 'report' | 'read';
  forms?: ExpectedForm[];
}

export interface ExpectedForm {
  worksheet: string;
  no: number | string | null;
  noCell?: string | null;
  noText?: string | null;
  department?: string | null;
  departmentCell?: string | null;
  departments?: string[];
  fields: Record<string, ExpectedField>;
  compositeLabels?: Record<string, string | string[]>;
}

export interface ExpectedField {
  cell?: string | null;
  area?: string | null;
  text?: string | null;
  labelCell?: string | null;
  label?: string | null;
  join?: 'newline' | 'continuation';
}
