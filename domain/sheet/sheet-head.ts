import type { DepartmentId, MomentId, ProjectId } from '../plan/plan-definition.ts';
import type { Entries } from './entries.ts';
import type { FieldRemark } from './field-remark.ts';
import type { FindingAnswer } from './finding-answer.ts';
import type { OnBehalfOf } from './on-behalf-of.ts';
import type { SheetState } from './sheet-state.ts';

/** The newest revision of a sheet, as stored and as sent. A sheet nobody touched has no head: 未着手, revision 0. */
export interface SheetHead {
  project: ProjectId;
  department: DepartmentId;
  state: SheetState;
  /** The moment of the year that the state belongs to, where the plan has several; see `stateNow`. */
  moment?: MomentId;
  /** Counts every change of text or state from 1. */
  revision: number;
  /** ISO instant of that change, UTC. */
  updatedAt: string;
  /** The name of the person, as their token says it. */
  updatedBy: string;
  /** Present where the secretariat brought the texts in from a department's file; gone with the next texts. */
  onBehalfOf?: OnBehalfOf;
  entries: Entries;
  /** What the department said to warnings. */
  answers?: FindingAnswer[];
  /** What the secretariat asked for when it returned the sheet; gone with the next submission. */
  remark?: Remark;
}

export interface Remark {
  text: string;
  by: string;
  at: string;
  /** At fields; absent where there is none, as in heads of before there were any. */
  fields?: FieldRemark[];
}
