import type { Actual } from '../indicators/actual.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import { suggestGrade } from './suggest-grade.ts';
import type { Suggestion } from './suggestion.ts';

/** A suggestion for every indicator that the plan has in that year, in its order. */
export function suggestGrades(
  plan: Pick<PlanDefinition, 'years' | 'scales' | 'ratings' | 'indicators'>,
  fiscalYear: number,
  actuals: readonly Actual[],
): Suggestion[] {
  const ofIndicator = new Map<string, Actual[]>();
  for (const actual of actuals) {
    const own = ofIndicator.get(actual.indicator);
    if (own) own.push(actual);
    else ofIndicator.set(actual.indicator, [actual]);
  }
  return (plan.indicators ?? [])
    .filter(({ valid }) => isValidIn(valid, fiscalYear))
    .map((indicator) =>
      suggestGrade({ plan, indicator, fiscalYear, actuals: ofIndicator.get(indicator.id) ?? [] }),
    );
}
