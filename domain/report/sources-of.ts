import type { Actual } from '../indicators/actual.ts';
import type { ActualHead } from '../indicators/actual-head.ts';
import type { OpinionHead } from '../opinions/opinion-head.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import { isBlank } from '../text/is-blank.ts';
import type { ReportedRating, ReportSources } from './report-sources.ts';

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
}

/** What the report is made of; an opinion that was taken back is none. */
export function sourcesOf(stored: StoredSources): Omit<ReportSources, 'edition'> {
  const { plan, heads, actuals, earlier, ratings, opinions } = stored;
  return {
    plan,
    heads,
    actuals: [...earlier, ...actuals.flatMap((head) => head.actuals)],
    ratings: ratings.map(({ rating }) => rating),
    opinions: opinions.map(({ opinion }) => opinion).filter(({ text }) => !isBlank(text)),
  };
}
