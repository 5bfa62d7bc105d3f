import type { PlanDefinition } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import type { Lasting } from './lasting.ts';

export interface EndsAndBegins<One> {
  ends: One[];
  begins: One[];
  /** In force in both years, as last year and as this year. */
  stays: { from: One; to: One }[];
}

/** What of a list was in force in the one year, in the other, and in both. */
export function endsAndBegins<One extends Lasting>(
  last: PlanDefinition,
  next: PlanDefinition,
  listOf: (plan: PlanDefinition) => readonly One[],
): EndsAndBegins<One> {
  const inForce = (plan: PlanDefinition) =>
    new Map(
      listOf(plan)
        .filter(({ valid }) => isValidIn(valid, plan.fiscalYear))
        .map((one) => [one.id, one]),
    );
  const [before, after] = [inForce(last), inForce(next)];
  return {
    ends: [...before.values()].filter(({ id }) => !after.has(id)),
    begins: [...after.values()].filter(({ id }) => !before.has(id)),
    stays: [...before.values()].flatMap((from) => {
      const to = after.get(from.id);
      return to ? [{ from, to }] : [];
    }),
  };
}
