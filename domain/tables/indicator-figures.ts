import type { RatingHead } from '../grades/rating-head.ts';
import type { Suggestion } from '../grades/suggestion.ts';
import type { Actual } from '../indicators/actual.ts';
import type { IndicatorId } from '../plan/plan-definition.ts';

/** What is known of an indicator in a round. */
export interface IndicatorFigures {
  indicator: IndicatorId;
  /** Of this round and of earlier years. */
  actuals: readonly Actual[];
  suggestion?: Suggestion;
  ratings?: readonly RatingHead[];
}
