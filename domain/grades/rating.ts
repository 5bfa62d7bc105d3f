import type {
  DepartmentId,
  IndicatorId,
  MomentId,
  NodeId,
  ProjectId,
  RatingId,
} from '../plan/plan-definition.ts';
import type { RolledUp } from './rolled-up.ts';
import type { Suggestion } from './suggestion.ts';

/** What a rating is of. */
export type Rated =
  | { things: 'indicator'; indicator: IndicatorId }
  | { things: 'node'; node: NodeId }
  | { things: 'project'; project: ProjectId }
  | { things: 'sheet'; project: ProjectId; department: DepartmentId }
  | { things: 'plan' };

/** 評定: the grade that a person gave, beside the suggestion as it stood then. */
export interface Rating {
  request: RatingId;
  of: Rated;
  fiscalYear: number;
  /** Where a year has several. */
  moment?: MomentId;
  /** Where each member rates for themselves: whose it is. */
  member?: string;
  /** A code of the scale in force in that year. */
  grade: string;
  /** Marks behind the grade: `A○`. */
  additions?: string[];
  /** Points of the viewpoints, where the grade follows from their sum. */
  points?: ViewpointPoints[];
  /** Of an indicator, as the stored actuals gave it then. */
  suggested?: Suggestion;
  /** Of a node, where the plan rolls grades up to it. */
  rolledUp?: RolledUp;
  reason?: string;
  by: string;
  /** ISO instant. */
  at: string;
}

export interface ViewpointPoints {
  viewpoint: RatingId;
  points: number;
}
