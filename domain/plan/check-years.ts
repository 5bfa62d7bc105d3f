import type { PlanProblem } from './plan-problem.ts';
import type { Validity } from './validity.ts';

/** Years in their order: what ends before it begins never holds. */
export function checkYears(years: Validity | undefined, place: string): PlanProblem[] {
  const { from, until } = years ?? {};
  return from !== undefined && until !== undefined && from > until
    ? [{ code: 'yearsReversed', place, from, until }]
    : [];
}

/** Whether there is a year in which both hold. */
export function doOverlap(one: Validity | undefined, other: Validity | undefined): boolean {
  const from = Math.max(one?.from ?? 0, other?.from ?? 0);
  const until = Math.min(one?.until ?? 9999, other?.until ?? 9999);
  return from <= until;
}
