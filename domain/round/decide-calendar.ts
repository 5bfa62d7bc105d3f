import { checkCalendar } from '../plan/check-calendar.ts';
import type { Calendar, PlanDefinition } from '../plan/plan-definition.ts';
import type { PlanProblem } from '../plan/plan-problem.ts';
import type { Refusal } from '../refusals/refusal.ts';
import type { Result } from '../refusals/result.ts';
import { refuseFrozen } from './refuse-frozen.ts';
import type { RoundStanding } from './round-standing.ts';

export interface CalendarQuestion {
  plan: PlanDefinition;
  /** Of the stored definition. */
  version: string;
  standing: RoundStanding;
  /** The version that the person saw. */
  base: string;
  calendar: Calendar;
}

/**
 * The definition with another calendar. The days must run forward, 配布, 締切, 公表; a committee may meet at any time
 * before its results are published. A calendar that is there already may be put again: a request whose answer was lost.
 * Refusals: `roundClosed` (finalised), `definitionOvertaken`, `dayTooEarly`, `stepReversed`.
 */
export function decideCalendar({
  plan,
  version,
  standing,
  base,
  calendar,
}: CalendarQuestion): Result<PlanDefinition> {
  const next = { ...plan, calendar };
  const [problem] = checkCalendar(next);
  const isThere = JSON.stringify(plan.calendar) === JSON.stringify(calendar);
  const refusal =
    refuseFrozen(standing.state) ??
    (base === version || isThere ? undefined : { code: 'definitionOvertaken' as const }) ??
    (problem && refuseProblem(problem, calendar));
  return refusal ? { ok: false, refusal } : { ok: true, value: next };
}

function refuseProblem(problem: PlanProblem, { steps = [] }: Calendar): Refusal | undefined {
  if (problem.code === 'dayBefore') {
    const { day, otherDay, place, other } = problem;
    return { code: 'dayTooEarly', facts: { what: dayName(place), day, other: dayName(other), otherDay } };
  }
  if (problem.code !== 'daysReversed') return undefined;
  const step = steps.find(({ from, until }) => from === problem.from && until === problem.until);
  return {
    code: 'stepReversed',
    facts: { step: step?.name ?? '', from: problem.from, until: problem.until },
  };
}

/** `calendar.deadline` → `deadline` */
function dayName(place: string): string {
  return place.replace(/^calendar\./, '');
}
