import type { Actual } from '../indicators/actual.ts';
import type { ActualHead } from '../indicators/actual-head.ts';
import type { Opinion } from '../opinions/opinion.ts';
import type { OpinionHead } from '../opinions/opinion-head.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import { isBlank } from '../text/is-blank.ts';
import type { ReportedRating, ReportedReply, ReportSources } from './report-sources.ts';

/** A round as it is stored. */
export interface StoredSources {
  plan: PlanDefinition;
  heads: readonly SheetHead[];
  /** Of this round. */
  actuals: readonly ActualHead[];
  /** Of earlier years. */
  earlier: readonly Actual[];
  ratings: readonly { rating: ReportedRating }[];
  opinions: readonly OpinionHead[];
  /** Of the round before, about things of this one. */
  lastOpinions: readonly OpinionHead[];
  replies: readonly ReportedReply[];
}

/** What the report is made of; an opinion or a reply that was taken back is none. */
export function sourcesOf(stored: StoredSources): Omit<ReportSources, 'edition'> {
  const { plan, heads, actuals, earlier, ratings, replies } = stored;
  return {
    plan,
    heads,
    actuals: [...earlier, ...actuals.flatMap((head) => head.actuals)],
    ratings: ratings.map(({ rating }) => rating),
    opinions: standing(stored.opinions),
    lastOpinions: standing(stored.lastOpinions),
    replies: replies.filter(({ text }) => !isBlank(text)),
  };
}

function standing(heads: readonly OpinionHead[]): Opinion[] {
  return heads.map(({ opinion }) => opinion).filter(({ text }) => !isBlank(text));
}
