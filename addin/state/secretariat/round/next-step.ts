import { roundDeadline } from '#domain/plan/round-deadline.ts';
import { openStates } from '#domain/tables/table-facts.ts';
import { stateOf } from '../round-progress.ts';
import type { SecretariatState } from '../secretariat-state.ts';
import { daysBetween } from './round-days.ts';

/** The one thing that a secretariat does next in its year. */
export type NextStep =
  | { kind: 'setDeadline' }
  | { kind: 'open' }
  /** `daysLeft`: until the deadline, 0 on the day itself. */
  | { kind: 'wait'; missing: number; daysLeft: number }
  | { kind: 'remind'; missing: number }
  | { kind: 'close' }
  | { kind: 'awaitReopened' }
  | { kind: 'review'; unread: number }
  | { kind: 'finalise' }
  | { kind: 'openNext' };

export function nextStep(state: SecretariatState): NextStep {
  const { round } = state;
  if (round.state === 'finalised') return { kind: 'openNext' };
  if (isBeforeStart(state)) return beforeStart(state);
  if (round.state === 'open') return whileOpen(state);
  if ((round.reopened ?? []).length > 0) return { kind: 'awaitReopened' };
  const unread = state.sheets.filter((key) => !isRead(state, key)).length;
  return unread > 0 ? { kind: 'review', unread } : { kind: 'finalise' };
}

/** 準備中: closed, and nobody has written anything yet. */
export function isBeforeStart({ round, heads }: Pick<SecretariatState, 'round' | 'heads'>): boolean {
  return round.state === 'closed' && Object.keys(heads).length === 0;
}

function beforeStart({ round }: SecretariatState): NextStep {
  return roundDeadline(round.definition) === undefined ? { kind: 'setDeadline' } : { kind: 'open' };
}

function whileOpen(state: SecretariatState): NextStep {
  const missing = state.sheets.filter((key) => openStates.includes(stateOf(state, key))).length;
  if (missing === 0) return { kind: 'close' };
  const deadline = roundDeadline(state.round.definition);
  if (deadline === undefined) return { kind: 'setDeadline' };
  const daysLeft = daysBetween(state.today, deadline);
  return daysLeft < 0 ? { kind: 'remind', missing } : { kind: 'wait', missing, daysLeft };
}

function isRead(state: SecretariatState, key: SecretariatState['sheets'][number]): boolean {
  return ['accepted', 'finalised'].includes(stateOf(state, key));
}
