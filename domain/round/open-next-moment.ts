import { checkPlan } from '../plan/check-plan.ts';
import { earlierMoments } from '../plan/earlier-moments.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { PlanProblem } from '../plan/plan-problem.ts';
import type { RoundNote } from './round-note.ts';
import type { RoundProblem } from './round-problem.ts';

export type NextMoment =
  /** `toMend`: what does not fit the definition at that moment. */
  | { ok: true; plan: PlanDefinition; notes: RoundNote[]; toMend: PlanProblem[] }
  | { ok: false; problems: RoundProblem[] };

/**
 * The definition at the next moment of its year: 中間 → 年度末. Nothing else in it changes. Every sheet is 未着手 again,
 * since a state belongs to the moment at which it was reached (`stateNow`), and goes on from the texts that it has.
 */
export function openNextMoment(plan: PlanDefinition): NextMoment {
  const { moments = [] } = plan;
  const index = moments.findIndex(({ id }) => id === plan.moment);
  const now = moments[index];
  const next = moments[index + 1];
  if (!now) return { ok: false, problems: [{ code: 'noMoment', place: 'moment' }] };
  if (!next) return { ok: false, problems: [{ code: 'lastMoment', place: 'moment', name: now.name }] };
  const { name, deadline } = next;
  const moved = { ...plan, moment: next.id };
  const known = new Set(checkPlan(plan).map((problem) => JSON.stringify(problem)));
  return {
    ok: true,
    plan: moved,
    notes: [
      { code: 'momentMoved', from: now.name, to: name },
      { code: 'sheetsBeginAnew', kept: earlierMoments(moved).map((one) => one.name) },
      deadline ? { code: 'momentDayToConfirm', name, day: deadline } : { code: 'momentDayMissing', name },
    ],
    toMend: checkPlan(moved).filter((problem) => !known.has(JSON.stringify(problem))),
  };
}
