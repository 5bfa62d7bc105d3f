import type { Rated } from '../grades/rating.ts';
import type { MomentId, RatingId } from '../plan/plan-definition.ts';

/** 意見・概括: what somebody wrote about a thing of the plan, exactly as typed. */
export interface Opinion {
  request: RatingId;
  of: Rated;
  fiscalYear: number;
  /** Where a year has several. */
  moment?: MomentId;
  /** Where each member writes for themselves: whose it is. */
  member?: string;
  text: string;
  by: string;
  /** ISO instant. */
  at: string;
}
