/** What `tenken check --json` prints. */
export interface CheckAnswer {
  forms: CheckedForm[];
  /** What could not be placed in the plan, or only with a doubt. */
  notes: CheckNote[];
  /** Files, or parts of them, that were not read. */
  refusals: CheckRefusal[];
}

export interface CheckedForm {
  file: string;
  worksheet: string;
  /** The printed № of the project; `null` where the plan does not know it. */
  project: string | null;
  /** As the cell says it. */
  department: string;
  fields: { field: string; cell: string; text: string }[];
  findings: CheckFinding[];
}

export interface CheckFinding {
  rule: string;
  severity: 'blocks' | 'warns';
  field: string;
  /** The first cell of the field. */
  cell: string;
  /** UTF-16 offsets into the field's text, end exclusive. */
  start: number;
  end: number;
  excerpt: string;
  message: string;
  cure: string;
}

export interface CheckNote {
  file: string;
  worksheet: string;
  cell: string;
  code: string;
  message: string;
}

export interface CheckRefusal {
  file: string;
  code: string;
  message: string;
}
