import type { NodeId, ProjectId, RatingId } from '../plan/plan-definition.ts';
import type { SheetState } from '../sheet/sheet-state.ts';

/**
 * 点検評価報告書: what a round's report says and in which order, without looks. The workbook, the page and the open data
 * are made of this and of nothing else. Texts are as they were typed, line breaks as `\n`.
 */
export interface Report {
  municipality: string;
  plan: string;
  fiscalYear: number;
  edition: Edition;
  overview: ReportOverview;
  structure: ReportBranch;
  indicators: ReportIndicatorGroup[];
  opinions: ReportOpinionGroup[];
  /** Where the plan asks for replies to last year's opinions. */
  replies: ReportReplyGroup[];
  sheets: ReportSheet[];
  footnotes: { mark: string; text: string }[];
  errata: Erratum[];
}

/** A draft is marked as one on every page; a final report never changes, a correction of it adds errata. */
export type Edition = { kind: 'draft' } | { kind: 'final'; day: string; errata?: Erratum[] };

/** 正誤: what was wrong in a report that is published, and what it says now. */
export interface Erratum {
  /** ISO day. */
  day: string;
  /** Where: `№12「…」の自己点検評価`. */
  place: string;
  was: string;
  is: string;
}

export interface ReportOverview {
  /** The plan's own years. */
  years?: { first: number; last: number };
  /** In the order of time; days and months in ISO form. */
  calendar: { name: string; from: string; until?: string }[];
  counts: { projects: number; departments: number; sheets: number; indicators: number };
  /** How many sheets are in which state; states that none is in are left out. */
  states: { state: SheetState; count: number }[];
  scales: ReportScale[];
  gradeCounts: ReportGradeCount[];
}

export interface ReportScale {
  name: string;
  grades: { code: string; name: string; meaning?: string; color?: string }[];
}

/** How often each grade was given by a rating. */
export interface ReportGradeCount {
  name: string;
  counts: { grade: string; count: number; color?: string }[];
  /** Asked for, but nobody gave it. */
  missing: number;
}

/** Ⅱ: the plan from the top; the root has no node, and holds what belongs to none. */
export interface ReportBranch {
  node?: ReportNode;
  branches: ReportBranch[];
  projects: ReportProject[];
}

export interface ReportNode {
  id: NodeId;
  /** `施策の方向` */
  level: string;
  code: string;
  name: string;
  notes: string[];
  flags: string[];
}

export interface ReportProject {
  id: ProjectId;
  number: string;
  name: string;
  flags: string[];
  departments: string[];
  /** Printed here although it belongs elsewhere: 再掲. */
  isRepeated?: true;
  note?: string;
}

/** Ⅲ: the indicators of one node, or of what belongs to none. */
export interface ReportIndicatorGroup {
  path: ReportNode[];
  indicators: ReportIndicator[];
}

export interface ReportIndicator {
  id: string;
  number: string;
  name: string;
  notes: string[];
  kind?: string;
  source?: string;
  departments: string[];
  parts: ReportPart[];
  ratings: ReportRating[];
}

export interface ReportPart {
  id: string;
  label?: string;
  unit?: string;
  baseline?: ReportQuantity;
  /** The one that the round is measured by. */
  target?: ReportQuantity;
  /** One for each department that reports for itself. */
  actuals: ReportActual[];
  /** Of earlier rounds, the oldest first, where they are figures. */
  earlier: { fiscalYear: number; value: number }[];
}

/** As printed, and as a figure where it is one. */
export interface ReportQuantity {
  raw: string;
  value?: number;
  unit?: string;
  asOf?: string;
  /** One print for several parts. */
  isShared?: true;
}

export interface ReportActual extends ReportQuantity {
  department?: string;
  note?: string;
  extras: { label: string; raw: string; value?: number; unit?: string }[];
}

export interface ReportRating {
  request: RatingId;
  name: string;
  /** As printed, marks included; absent where nobody gave one. */
  grade?: string;
  /** Of the grade: 概ね基準値を維持. */
  gradeName?: string;
  color?: string;
  reason?: string;
}

/** Ⅳ: what was written for one request. */
export interface ReportOpinionGroup {
  request: RatingId;
  name: string;
  opinions: ReportOpinion[];
}

export interface ReportOpinion {
  /** What it is about: nodes from the top, a project, an indicator; empty for the whole plan. */
  about: string[];
  /** More than one where members write for themselves; none where nobody has written. */
  texts: string[];
  /** The report is not final without it. */
  isRequired?: true;
}

/** Ⅳ, 昨年度の意見への対応: what departments say this year to last year's opinions of one request. */
export interface ReportReplyGroup {
  request: RatingId;
  name: string;
  answered: ReportAnswered[];
}

export interface ReportAnswered {
  /** What it is about, as of an opinion. */
  about: string[];
  /** Last year's; more than one where members wrote for themselves. */
  opinions: string[];
  /** In the order of the plan's departments. */
  replies: { department: string; text: string }[];
}

/** Ⅴ: a project with what every department of it wrote. */
export interface ReportSheet {
  id: ProjectId;
  number: string;
  name: string;
  flags: string[];
  path: ReportNode[];
  departments: string[];
  /** Where not all of it is accepted: which department is where. */
  open: { department: string; state: SheetState }[];
  fields: ReportField[];
  ratings: ReportRating[];
}

/** A field with a text for each department that wrote it, or a table of years. */
export type ReportField = ReportTextField | ReportTableField;

export interface ReportTextField {
  kind: 'texts';
  id: string;
  label: string;
  /** The plan's own text, not the department's. */
  isGiven: boolean;
  texts: ReportText[];
}

/** The department is named where more than one wrote, and they wrote different things. */
export interface ReportText {
  department?: string;
  text: string;
}

export interface ReportTableField {
  kind: 'table';
  id: string;
  label: string;
  columns: string[];
  rows: { label: string; cells: string[] }[];
  department?: string;
}
