/**
 * A municipality's plan as data. Nothing here knows a particular plan: levels have any names and depth, labels any
 * wording. Ids are short ASCII words because they become parts of keys, addresses and defined names.
 */
export interface PlanDefinition {
  schema: 1;
  id: PlanId;
  name: string;
  municipality: { id: MunicipalityId; name: string };
  /** The fiscal year (April to March) that this round reports, western. */
  fiscalYear: number;
  /** From the top level down; may be empty. */
  levels: Level[];
  nodes: PlanNode[];
  /** In the order in which the secretariat lists them. */
  departments: Department[];
  projects: Project[];
  form: Form;
  calendar: Calendar;
}

export type MunicipalityId = string & { readonly brand: 'MunicipalityId' };
/** `[a-z][a-z0-9-]{0,31}` */
export type PlanId = string & { readonly brand: 'PlanId' };
/** `[a-z][a-z0-9]{0,31}` */
export type ProjectId = string & { readonly brand: 'ProjectId' };
/** `[a-z][a-z0-9]{0,31}` */
export type DepartmentId = string & { readonly brand: 'DepartmentId' };
export type NodeId = string & { readonly brand: 'NodeId' };
/** `[a-z][a-zA-Z0-9]{0,31}` */
export type FieldId = string & { readonly brand: 'FieldId' };
export type LevelId = string & { readonly brand: 'LevelId' };

export interface Level {
  id: LevelId;
  name: string;
}

export interface PlanNode {
  id: NodeId;
  level: LevelId;
  /** Absent on the top level. */
  parent?: NodeId;
  /** As printed: `Ⅰ`, `1`. */
  code: string;
  name: string;
  /** What is printed under the name, one line each. */
  notes?: string[];
}

export interface Department {
  id: DepartmentId;
  name: string;
  /** Other names that may stand in a workbook: former ones, short ones. */
  formerNames?: FormerName[];
}

export interface FormerName {
  name: string;
  /** The last fiscal year in which it was the name. */
  until?: number;
}

export interface Project {
  id: ProjectId;
  /** The number as printed on the form (№): `12`, `1-(3)`. */
  number: string;
  name: string;
  /** The lowest node that it belongs to; absent where the plan has no levels. */
  parent?: NodeId;
  /** The first leads. */
  departments: DepartmentId[];
  /** `perDepartment`: one sheet for each department; `jointly`: one sheet, written under the leading department. */
  written: 'perDepartment' | 'jointly';
}

export interface Form {
  /** The labels by which a form says which project it is for. */
  number: LabelWording;
  departments: LabelWording;
  projectName: LabelWording;
  fields: Field[];
}

/**
 * Every wording that stands for the same thing, the official one first. `{FY}` stands for the fiscal year however it
 * is written: R5, 令和５, 2023, 令和5（2023）. Width, spaces, line breaks and brackets' width do not matter.
 */
export type LabelWording = [string, ...string[]];

export interface Field {
  id: FieldId;
  label: LabelWording;
  /** `written` by the department; `given` is the plan's own text, printed for information. */
  input: 'written' | 'given';
  isRequired: boolean;
  /** What the printed layout holds; absent where it does not limit. */
  prints?: PrintedSpace;
}

/** One full-width character is 1 character; a half-width one is half. */
export interface PrintedSpace {
  charactersPerLine: number;
  lines: number;
}

/** ISO days; each may be open. */
export interface Calendar {
  distribution?: string;
  deadline?: string;
  committee?: string;
  publication?: string;
}
