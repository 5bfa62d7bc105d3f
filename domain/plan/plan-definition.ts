import type { FieldAnswer, FieldCondition } from './field-answer.ts';
import type { Indicator } from './indicator.ts';
import type { PlanChecks } from './plan-checks.ts';
import type { OpinionRequest, RatingRequest, RollUp } from './rating-request.ts';
import type { Scale } from './scale.ts';
import type { Validity } from './validity.ts';

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
  /** The round of another plan that this plan took the place of: 第2期 → こども計画. Its sheets are last year's. */
  follows?: PrecedingRound;
  /** The plan's own years, for the pace of what it counts over all of them. */
  years?: { first: number; last: number };
  /** How labels print `{FY}`: R5 · 令和5 · 2023. Absent: R5. */
  printsYears?: 'shortEra' | 'era' | 'western';
  /** From the top level down; may be empty. */
  levels: Level[];
  /** What the plan calls its projects: 主な事業, 事務事業. */
  projectTerm?: string;
  nodes: PlanNode[];
  /** Marks of nodes, projects and sheets: 重点. */
  flags?: Flag[];
  /** Kinds of belonging: 主目的, 関連. */
  classes?: ProjectClass[];
  /** Where a project's № is made of the codes of the nodes above it. */
  numbering?: Numbering;
  /** In the order in which the secretariat lists them. */
  departments: Department[];
  projects: Project[];
  form: Form;
  calendar: Calendar;
  /** Where a year has several: 中間, 年度末; in their order. */
  moments?: Moment[];
  /** The one that this round is at. */
  moment?: MomentId;
  scales?: Scale[];
  indicators?: Indicator[];
  ratings?: RatingRequest[];
  opinions?: OpinionRequest[];
  rollUps?: RollUp[];
  checks?: PlanChecks;
  /** Footnotes of the whole plan: ※1. */
  footnotes?: { mark: string; text: string }[];
}

/** Ids that projects and departments name in `succeeds` may be those of its definition. */
export interface PrecedingRound {
  plan: PlanId;
  fiscalYear: number;
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
export type FlagId = string & { readonly brand: 'FlagId' };
export type ClassId = string & { readonly brand: 'ClassId' };
export type MomentId = string & { readonly brand: 'MomentId' };
export type ScaleId = string & { readonly brand: 'ScaleId' };
export type IndicatorId = string & { readonly brand: 'IndicatorId' };
export type PartId = string & { readonly brand: 'PartId' };
/** Of a rating, an opinion or a roll-up. */
export type RatingId = string & { readonly brand: 'RatingId' };

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
  flags?: FlagId[];
  /** Who rates it and writes about it where the node itself is evaluated, 主管課; the first leads. */
  departments?: DepartmentId[];
  /** For weighted means on the way up; absent: 1. */
  weight?: number;
  valid?: Validity;
}

export interface Flag {
  id: FlagId;
  name: string;
  /** As printed beside the name: ◎. */
  mark?: string;
}

export interface ProjectClass {
  id: ClassId;
  name: string;
}

/** `1-1-1-1-1`, `11111`: the codes of the nodes on these levels, then the project's own. */
export interface Numbering {
  levels: LevelId[];
  separator: string;
}

/** A 課, or whatever writes: 教育センター, 図書館, 局. */
export interface Department {
  id: DepartmentId;
  name: string;
  /** What it is part of, from the top: 市民局, 地域生活部. */
  path?: string[];
  /** Other names that may stand in a workbook: former ones, short ones. */
  formerNames?: FormerName[];
  /** The departments whose work it took over when it was set up. */
  succeeds?: DepartmentId[];
  /** Where it is reminded of what it still has to hand in. */
  mail?: string;
  valid?: Validity;
}

export interface FormerName {
  name: string;
  /** The fiscal years in which it was the name. */
  from?: number;
  until?: number;
  /** As printed beside the name: `R5 年度は消防総務課`. */
  note?: string;
}

export interface Project {
  id: ProjectId;
  /** The number as printed on the form (№): `12`, `1-(3)`. */
  number: string;
  name: string;
  /** The lowest node that it belongs to; absent where the plan has no levels. */
  parent?: NodeId;
  /** Where else it is printed, 再掲. */
  alsoUnder?: AlsoUnder[];
  class?: ClassId;
  flags?: FlagId[];
  /** The first leads. */
  departments: DepartmentId[];
  /**
   * `perDepartment`: one sheet for each department; `jointly`: one sheet of all, written under the leading department;
   * `byLead`: one sheet, which the leading department writes alone.
   */
  written: 'perDepartment' | 'jointly' | 'byLead';
  /** What the plan itself says in fields that are given. */
  given?: GivenText[];
  /** For weighted means on the way up; absent: 1. */
  weight?: number;
  /** The projects whose place it took; last year's sheets of theirs stand beside its own. */
  succeeds?: ProjectId[];
  valid?: Validity;
}

export interface AlsoUnder {
  node: NodeId;
  class?: ClassId;
  /** As printed: `基本目標3に再掲`. */
  note?: string;
}

export interface GivenText {
  /** A field; a cell of a table of years by the id that `entryFields` gives it. */
  field: FieldId;
  /** Absent: the same for all departments. */
  department?: DepartmentId;
  text: string;
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
  /** Absent: a text. */
  answer?: FieldAnswer;
  /** How to fill it in. */
  help?: string;
  /** All must hold, else the field is not asked for at all. */
  shownIf?: FieldCondition[];
  /** Where all hold it is required, although `isRequired` is false. */
  requiredIf?: FieldCondition[];
  /** The field of last year's form whose text it begins with: 前年度に掲げたものを転記. */
  carriedFrom?: FieldId;
  /** Only projects with one of these flags are asked. */
  flags?: FlagId[];
  /** Only then is it asked; absent: always. */
  moments?: MomentId[];
  valid?: Validity;
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
  /** Everything else that happens, in its order. */
  steps?: CalendarStep[];
}

export interface CalendarStep {
  name: string;
  /** ISO day `2024-06-28` or month `2024-06`. */
  from: string;
  until?: string;
}

export interface Moment {
  id: MomentId;
  name: string;
  deadline?: string;
}
