import type { DepartmentId, FieldId, ProjectId } from '../plan/plan-definition.ts';

/** What last year's sheets say about the project of a sheet of this year, to be read beside it. */
export interface LastYear {
  /** Western. */
  fiscalYear: number;
  /** Several where projects or departments were put together; empty where there was none. */
  sheets: LastYearSheet[];
}

export interface LastYearSheet {
  project: { id: ProjectId; number: string; name: string };
  /** Under last year's name. */
  department: { id: DepartmentId; name: string };
  /** In the order of last year's form, the filled-in fields only. */
  texts: LastYearText[];
}

export interface LastYearText {
  field: FieldId;
  /** As last year's form printed it. */
  label: string;
  text: string;
  /** The field of this year's form that begins with this text; absent: only to be read. */
  carriedTo?: FieldId;
}
