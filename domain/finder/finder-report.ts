import type { Area } from '../grid/grid.ts';
import type { DepartmentId, FieldId, ProjectId } from '../plan/plan-definition.ts';

/** What the label finder says of a workbook: what it found, what it did not, and why. Never a guess. */
export interface FinderReport {
  forms: FoundForm[];
  notes: FinderNote[];
}

export interface FoundForm {
  worksheet: string;
  /** Where its labels stand; `list` is one row per project under a header. */
  layout: 'labelLeft' | 'labelAbove' | 'list';
  /** Everything the form covers, labels and values. */
  area: Area;
  /** Absent where the form's № could not be placed in the plan; a note then says why. */
  project?: ProjectId;
  number?: FoundValue;
  name?: FoundValue;
  department?: FoundValue;
  /** The plan's departments whose names stand in the department cell, in the cell's order. */
  departments: DepartmentId[];
  fields: FoundField[];
}

export interface FoundValue {
  text: string;
  area: Area;
  label: FoundLabel;
  /** Present where the cell computes its text; such a cell is never written. */
  formula?: string;
}

export interface FoundField extends FoundValue {
  field: FieldId;
  /** The rows of the value, from the top; one where it is a single (merged) cell. */
  cells: Area[];
  /**
   * How `cells` make `text`: `single`; `lines` one line per cell; `continuation` pieces of one text that was broken
   * by hand at the right edge.
   */
  join: 'single' | 'lines' | 'continuation';
}

export interface FoundLabel {
  /** As in the cell; a label over two header rows is joined by a line break. */
  text: string;
  area: Area;
  /**
   * Where its wording has `{FY}` or `{FY-1}`, the round's year that the label is right for; it may be another than the
   * round's.
   */
  year?: number;
}

/** Facts for a sentence; `worksheet` and `area` say where to look. */
export type FinderNote =
  | { code: 'projectUnknown'; worksheet: string; area: Area; text: string }
  | { code: 'numberMissing'; worksheet: string; area: Area }
  | {
      code: 'numberTwice';
      worksheet: string;
      area: Area;
      number: string;
      others: { worksheet: string; area: Area }[];
    }
  | { code: 'nameDiffers'; worksheet: string; area: Area; number: string; text: string; planName: string }
  | { code: 'departmentUnknown'; worksheet: string; area: Area; text: string }
  | { code: 'departmentNotOfProject'; worksheet: string; area: Area; number: string; text: string }
  | { code: 'fieldMissing'; worksheet: string; area: Area; number: string; field: FieldId }
  | {
      code: 'fieldTwice';
      worksheet: string;
      area: Area;
      number: string;
      field: FieldId;
      others: { worksheet: string; area: Area }[];
    }
  | { code: 'otherYearLabel'; worksheet: string; area: Area; number: string; field: FieldId; year: number }
  | { code: 'valueUnreadable'; worksheet: string; area: Area; number: string; field?: FieldId; text: string }
  /** The choices stand in the cell and are marked there; writing one would replace them. */
  | { code: 'choicesInCell'; worksheet: string; area: Area; number: string; field: FieldId; text: string }
  | { code: 'worksheetHidden'; worksheet: string }
  | { code: 'worksheetProtected'; worksheet: string }
  | { code: 'worksheetWithoutForm'; worksheet: string }
  | { code: 'workbookEmpty' };
