import { isAdvice } from '../plan/is-advice.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { Result } from '../refusals/result.ts';
import { openNextRound } from './open-next-round.ts';
import { isToConfirm } from './round-note.ts';

export interface DecidedNextRound {
  plan: PlanDefinition;
  /** How many things moved on by themselves, are to be decided or looked at, and no longer fit together. */
  counts: { notes: number; toConfirm: number; toMend: number };
}

/**
 * Next year's definition as it comes of this one by itself; what changes from year to year is put afterwards. Refusals:
 * `roundExists`, `planEnded`, `nextRoundWrong` (in how many places it would not hold together).
 */
export function decideNextRound(last: PlanDefinition, isThere: boolean): Result<DecidedNextRound> {
  const fiscalYear = last.fiscalYear + 1;
  if (isThere) return { ok: false, refusal: { code: 'roundExists', facts: { fiscalYear } } };
  const next = openNextRound(last);
  if (!next.ok) {
    const ended = next.problems.find((problem) => problem.code === 'planEnded');
    return ended
      ? { ok: false, refusal: { code: 'planEnded', facts: { last: ended.last } } }
      : wrong(next.problems.length);
  }
  const { plan, notes, toMend } = next;
  const unusable = toMend.filter((problem) => !isAdvice(problem)).length;
  if (unusable > 0) return wrong(unusable);
  const toConfirm = notes.filter(isToConfirm).length;
  const counts = { notes: notes.length - toConfirm, toConfirm, toMend: toMend.length };
  return { ok: true, value: { plan, counts } };
}

function wrong(count: number): Result<DecidedNextRound> {
  return { ok: false, refusal: { code: 'nextRoundWrong', facts: { count } } };
}
