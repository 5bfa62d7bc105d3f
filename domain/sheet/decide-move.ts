import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { Refusal, RefusalCode } from '../refusals/refusal.ts';
import type { Result } from '../refusals/result.ts';
import type { Membership } from '../rights/rights.ts';
import type { RoundState } from '../round/round-standing.ts';
import { type FieldRemark, mostRemarkText } from './field-remark.ts';
import { findMove, type MoveName } from './moves.ts';
import type { Remark, SheetHead } from './sheet-head.ts';
import { stateNow } from './state-now.ts';
import { writtenFields } from './written-fields.ts';

export interface MoveQuestion {
  plan: PlanDefinition;
  roundState: RoundState;
  memberships: readonly Membership[];
  head?: SheetHead;
  move: Exclude<MoveName, 'save' | 'submit'>;
  remark?: string;
  /** At fields; only where the move brings a remark. */
  remarks?: readonly FieldRemark[];
  by: string;
  /** ISO instant. */
  at: string;
}

/**
 * The next head in the move's state, the texts untouched. The secretariat reviews after the deadline too, until the
 * round is final. Refusals: `roundClosed` (finalised), `moveNotPossible`, `notAllowed`, `remarkMissing`, `fieldUnknown`,
 * `remarksTooLong`.
 */
export function decideMove(question: MoveQuestion): Result<SheetHead> {
  const { head, move: name, by, at } = question;
  const state = stateNow(question.plan, head);
  const move = findMove(name, state);
  const { roundState } = question;
  if (roundState === 'finalised') return no('roundClosed', { state: roundState });
  if (!head || !move) return no('moveNotPossible', { state, move: name });
  const mayMove = question.memberships.some(
    (membership) => membership.plan === question.plan.id && move.roles.includes(membership.role),
  );
  if (!mayMove) return no('notAllowed');
  const text = question.remark?.trim() ?? '';
  if (move.brings === 'remark' && text === '') return no('remarkMissing');
  const refused = move.brings === 'remark' && refuseRemarks(question, head);
  if (refused) return refused;
  const moved = { ...head, state: move.to, revision: head.revision + 1, updatedAt: at, updatedBy: by };
  return {
    ok: true,
    value: move.brings === 'remark' ? { ...moved, remark: remarkOf(question) } : moved,
  };
}

function refuseRemarks(
  { plan, remarks = [] }: MoveQuestion,
  { project: id }: SheetHead,
): Result<SheetHead> | undefined {
  const written = writtenFields(
    plan,
    plan.projects.find((project) => project.id === id),
  );
  const unknown = remarks.find(({ field }) => !written.has(field));
  if (unknown) return no('fieldUnknown', { field: unknown.field });
  const length = remarks.reduce((sum, { text }) => sum + text.length, 0);
  return length > mostRemarkText ? no('remarksTooLong', { limit: mostRemarkText }) : undefined;
}

function remarkOf({ remark = '', remarks = [], by, at }: MoveQuestion): Remark {
  return { text: remark, by, at, ...(remarks.length > 0 ? { fields: [...remarks] } : {}) };
}

function no(code: RefusalCode, facts?: Refusal['facts']): Result<SheetHead> {
  return { ok: false, refusal: { code, ...(facts ? { facts } : {}) } };
}
