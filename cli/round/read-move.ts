import { findDepartments } from '#cli/members/known-plan.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { RoundMove } from '#domain/round/round-move.ts';
import { isDay } from './is-day.ts';

const moveWords = {
  open: 'open',
  close: 'close',
  reopen: 'reopen',
  'end-reopening': 'endReopening',
  finalise: 'finalise',
  correct: 'correct',
} as const;

export interface WrittenMove {
  word: keyof typeof moveWords;
  /** After the plan and the year. */
  given: string | undefined;
  erratum: { place?: string | undefined; was?: string | undefined; is?: string | undefined };
}

export type ReadMove =
  | { ok: true; move: RoundMove }
  | { ok: false; code: 'dayMalformed' | 'departmentUnknown'; message: string };

/** What was written after the command as a move. That nothing is missing was looked at before. */
export function readMove({ word, given = '', erratum }: WrittenMove, plan: PlanDefinition): ReadMove {
  const move = moveWords[word];
  if (move === 'open' || move === 'close') return { ok: true, move: { move } };
  if (move === 'reopen' || move === 'endReopening') return withDepartment(move, given, plan);
  if (!isDay(given)) {
    const message = `「${given}」は日付として読めません。2026-09-30 のように書いてください。`;
    return { ok: false, code: 'dayMalformed', message };
  }
  if (move === 'finalise') return { ok: true, move: { move, day: given } };
  const { place = '', was = '', is = '' } = erratum;
  return { ok: true, move: { move, erratum: { day: given, place, was, is } } };
}

function withDepartment(move: 'reopen' | 'endReopening', given: string, plan: PlanDefinition): ReadMove {
  const [only, ...others] = findDepartments(plan, given);
  if (only && others.length === 0) return { ok: true, move: { move, department: only.id } };
  const message = `課「${given}」が計画にありません。課の名称かIDを確かめてください。`;
  return { ok: false, code: 'departmentUnknown', message };
}
