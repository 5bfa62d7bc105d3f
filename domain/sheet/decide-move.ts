import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { RefusalCode } from '../refusals/refusal.ts';
import type { Result } from '../refusals/result.ts';
import type { Membership } from '../rights/rights.ts';
import { findMove, type MoveName } from './moves.ts';
import type { SheetHead } from './sheet-head.ts';
import { stateNow } from './state-now.ts';

export interface MoveQuestion {
  plan: PlanDefinition;
  roundState: 'open' | 'closed';
  memberships: readonly Membership[];
  head?: SheetHead;
  move: Exclude<MoveName, 'save' | 'submit'>;
  remark?: string;
  by: string;
  /** ISO instant. */
  at: string;
}

/**
 * The next head in the move's state, the texts untouched. The secretariat reviews after the deadline too, so the
 * round's state does not matter. Refusals: `moveNotPossible`, `notAllowed`, `remarkMissing`.
 */
export function decideMove(question: MoveQuestion): Result<SheetHead> {
  const { head, move: name, by, at } = question;
  const state = stateNow(question.plan, head);
  const move = findMove(name, state);
  if (!head || !move) return no('moveNotPossible', { state, move: name });
  const mayMove = question.memberships.some(
    (membership) => membership.plan === question.plan.id && move.roles.includes(membership.role),
  );
  if (!mayMove) return no('notAllowed');
  const text = question.remark?.trim() ?? '';
  if (move.brings === 'remark' && text === '') return no('remarkMissing');
  const moved = { ...head, state: move.to, revision: head.revision + 1, updatedAt: at, updatedBy: by };
  return {
    ok: true,
    value: move.brings === 'remark' ? { ...moved, remark: { text: question.remark ?? text, by, at } } : moved,
  };
}

function no(code: RefusalCode, facts?: Record<string, string>): Result<SheetHead> {
  return { ok: false, refusal: { code, ...(facts ? { facts } : {}) } };
}
