import type { Rating } from '../grades/rating.ts';
import type { Actual } from '../indicators/actual.ts';
import type { Opinion } from '../opinions/opinion.ts';
import type { ReplyHead } from '../opinions/reply-head.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import type { Edition } from './report.ts';

/** What the report says of a rating: never who gave it. */
export type ReportedRating = Pick<Rating, 'request' | 'of' | 'grade' | 'additions' | 'reason'>;

/** What the report says of a reply: never who wrote it. */
export type ReportedReply = Pick<ReplyHead, 'request' | 'of' | 'department' | 'text'>;

/** Everything of a round that its report says; nothing else enters it, so that the same gives the same. */
export interface ReportSources {
  plan: PlanDefinition;
  edition: Edition;
  heads: readonly SheetHead[];
  /** Of this round and of earlier ones. */
  actuals: readonly Actual[];
  ratings: readonly ReportedRating[];
  opinions: readonly Opinion[];
  /** Of the round before, about things of this one. */
  lastOpinions: readonly Opinion[];
  /** To those. */
  replies: readonly ReportedReply[];
}
