import { checkPlan } from '../plan/check-plan.ts';
import { isAdvice } from '../plan/is-advice.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { PlanProblem } from '../plan/plan-problem.ts';
import { applyChange } from './apply-change.ts';
import { compareRounds } from './compare-rounds.ts';
import { handOver } from './hand-over.ts';
import { movedCalendar, movedMoment } from './move-calendar.ts';
import { placeInChanges } from './place-in-changes.ts';
import { replaceScales } from './replace-scales.ts';
import type { RoundChange } from './round-change.ts';
import type { RoundNote } from './round-note.ts';
import type { RoundProblem } from './round-problem.ts';

export type NextRound =
  /**
   * `notes`: what moved on and what somebody has to confirm; `toMend`: what did not move on by itself and no longer fits,
   * such as a condition that names a grade of the scale before.
   */
  | { ok: true; plan: PlanDefinition; notes: RoundNote[]; toMend: PlanProblem[] }
  | { ok: false; problems: (RoundProblem | PlanProblem)[] };

/**
 * The definition of the year after. Headings, tables of years and targets move on by themselves, since they are said
 * relative to the year; what has ended asks for nothing more, but stays, so that earlier years can be read. The changes
 * count one after the other. Either every change fits, or there is no definition and every problem with its place.
 */
export function openNextRound(last: PlanDefinition, changes: readonly RoundChange[] = []): NextRound {
  const begun = inNextYear(last);
  const problems: RoundProblem[] = [...planEnded(begun)];
  let plan = begun;
  for (const [index, change] of changes.entries()) {
    const applied = applyChange(plan, change, `changes[${index}]`);
    if (applied.ok) plan = applied.plan;
    else problems.push(applied.problem);
  }
  if (problems.length > 0) return { ok: false, problems };
  const handed = handOver(plan);
  const { plan: next, problems: unused } = replaceScales(handed.plan);
  const placed = placeInChanges(next, changes);
  const stillNamed = [...handed.problems, ...unused];
  if (stillNamed.length > 0) return { ok: false, problems: stillNamed.map(placed) };
  const known = new Set(checkPlan(last).map((problem) => JSON.stringify(problem)));
  const found = checkPlan(next).filter((problem) => !known.has(JSON.stringify(problem)));
  const ofChanges = found.filter((one) => !isAdvice(one)).map((one) => ({ one, here: placed(one) }));
  const wrong = ofChanges.filter(({ one, here }) => one.place !== here.place).map(({ here }) => here);
  if (wrong.length > 0) return { ok: false, problems: wrong };
  return { ok: true, plan: next, notes: compareRounds(last, next), toMend: found };
}

function inNextYear(last: PlanDefinition): PlanDefinition {
  const { follows, moment: _, moments, calendar, ...rest } = last;
  const [first] = moments ?? [];
  return {
    ...rest,
    ...(follows ? withoutPredecessors(last) : {}),
    fiscalYear: last.fiscalYear + 1,
    calendar: movedCalendar(calendar),
    ...(moments ? { moments: moments.map(movedMoment) } : {}),
    ...(first ? { moment: first.id } : {}),
  };
}

/**
 * In its first year a plan names the projects and departments of the plan before it. From the second year on it goes on
 * from its own first year, where the same ids may be other things.
 */
function withoutPredecessors({ projects, departments }: PlanDefinition): Partial<PlanDefinition> {
  return {
    projects: projects.map(({ succeeds: _, ...project }) => project),
    departments: departments.map(({ succeeds: _, ...department }) => department),
  };
}

function planEnded({ years, fiscalYear }: PlanDefinition): RoundProblem[] {
  return years && fiscalYear > years.last
    ? [{ code: 'planEnded', place: 'years.last', last: years.last }]
    : [];
}
