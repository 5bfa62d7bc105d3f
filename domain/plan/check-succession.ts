import { findCircles } from './find-circles.ts';
import type { KnownIds } from './known-ids.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { PlanProblem } from './plan-problem.ts';

/**
 * What took the place of what, for departments or projects. Where the plan follows another one, the ids are those of
 * that plan's definition, and nothing can be said here; else an id that is not here may be last year's.
 */
export function checkSuccession(
  plan: PlanDefinition,
  list: 'departments' | 'projects',
  known: KnownIds,
): PlanProblem[] {
  if (plan.follows) return [];
  const items: readonly { id: string; succeeds?: string[] }[] = plan[list];
  const circles = findCircles(new Map(items.map(({ id, succeeds = [] }) => [id, succeeds])));
  const circleOf = new Map(circles.map((circle) => [circle[0] ?? '', circle]));
  return items.flatMap(({ id, succeeds = [] }, index): PlanProblem[] => {
    const place = `${list}[${index}].succeeds`;
    const circle = circleOf.get(id);
    return [
      ...(circle ? [{ code: 'circle' as const, place, link: 'succeeds' as const, ids: circle }] : []),
      ...succeeds.flatMap((one, at): PlanProblem[] =>
        known.has(one) ? [] : [{ code: 'idElsewhere', place: `${place}[${at}]`, ...known.facts(one) }],
      ),
    ];
  });
}
