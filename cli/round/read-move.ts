import { findDepartments } from '#cli/members/known-plan.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { RoundMove } from '#domain/round/round-move.ts';
import { isDay } from './is-day.ts';

export const moveWords = {
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
  rest: readonly string[];
  erratum: { place?: string | undefined; was?: string | undefined; is?: string | undefined };
}

export type ReadMove =
  | { ok: true; move: RoundMove }
  | { ok: false; code: 'usage' | 'dayMalformed' | 'departmentUnknown'; message: string };

/** What was written after the command as a move; `usage` without a message where something is missing or too much. */
export function readMove({ word, rest, erratum }: WrittenMove, plan: PlanDefinition): ReadMove {
  const [first, ...more] = rest;
  const move = moveWords[word];
  if (more.length > 0) return usage;
  if (move === 'open' || move === 'close') return first === undefined ? { ok: true, move: { move } } : usage;
  if (first === undefined) return usage;
  if (move === 'reopen' || move === 'endReopening') return withDepartment(move, first, plan);
  if (!isDay(first)) {
    const message = `「${first}」は日付として読めません。2026-09-30 のように書いてください。`;
    return { ok: false, code: 'dayMalformed', message };
  }
  if (move === 'finalise') return { ok: true, move: { move, day: first } };
  const { place, was, is } = erratum;
  if (!place || !was || !is) return usage;
  return { ok: true, move: { move, erratum: { day: first, place, was, is } } };
}

const usage = { ok: false, code: 'usage', message: '' } as const;

function withDepartment(move: 'reopen' | 'endReopening', given: string, plan: PlanDefinition): ReadMove {
  const [only, ...others] = findDepartments(plan, given);
  if (only && others.length === 0) return { ok: true, move: { move, department: only.id } };
  const message = `課「${given}」が計画にありません。課の名称かIDを確かめてください。`;
  return { ok: false, code: 'departmentUnknown', message };
}
