import { checkReference } from './known-ids.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';

/** The round is one of the plan's years, and where a year has several moments it says at which it is. */
export function checkRound(
  { fiscalYear, years, moments, moment }: PlanDefinition,
  ids: PlanIds,
): PlanProblem[] {
  const isOutside = years && (fiscalYear < years.first || fiscalYear > years.last);
  const isReversed = years && years.first > years.last;
  const isMissing = moments && moment === undefined;
  return [
    ...(isReversed
      ? [{ code: 'yearsReversed' as const, place: 'years', from: years.first, until: years.last }]
      : isOutside
        ? [{ code: 'yearOutsidePlan' as const, place: 'fiscalYear', fiscalYear, ...years }]
        : []),
    ...(isMissing ? [{ code: 'momentMissing' as const, place: 'moment' }] : []),
    ...checkReference(moment, 'moment', ids.moment),
  ];
}
