import type { DepartmentId, FieldId, MunicipalityId, PlanId, ProjectId } from '../plan/plan-definition.ts';
import type { TableId } from '../tables/table-ids.ts';

/** Namespace of the custom XML part by which a file knows what it is. */
export const identityNamespace = 'urn:tenken:workbook:1';

/** Stored in the file, so it survives saving, mailing and reopening elsewhere. Never holds a token or a person. */
export interface WorkbookIdentity {
  role: 'department' | 'secretariat';
  municipality: MunicipalityId;
  plan: PlanId;
  fiscalYear: number;
  /** Only for a department's workbook. */
  department?: DepartmentId;
  /** The revision that the texts in this file started from, per sheet. */
  bases: SheetBase[];
  /** Only of the secretariat's: the tables that it chose; absent where it never did. */
  tables?: readonly TableId[];
}

export interface SheetBase {
  project: ProjectId;
  department: DepartmentId;
  revision: number;
}

/** 割付け: one field of one sheet ↔ a range of a worksheet. */
export interface Binding {
  project: ProjectId;
  department: DepartmentId;
  field: FieldId;
}
