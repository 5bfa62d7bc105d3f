import type { PlanDefinition } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import type { Refusal } from '../refusals/refusal.ts';
import type { Result } from '../refusals/result.ts';
import type { Unfinished } from '../report/find-unfinished.ts';
import type { Erratum } from '../report/report.ts';
import type { Membership } from '../rights/rights.ts';
import type { RoundMove } from './round-move.ts';
import { findRoundMove } from './round-moves.ts';
import { type RoundStanding, standingOf } from './round-standing.ts';

export interface RoundMoveQuestion {
  plan: PlanDefinition;
  standing: RoundStanding;
  memberships: readonly Membership[];
  move: RoundMove;
  /** Only for `finalise`: what its report still lacks. */
  unfinished?: readonly Unfinished[];
}

/** UTF-16 units of all errata together: three bytes each at most, so that they fit the item of the round. */
const mostErrata = 80_000;

/**
 * Where the round stands after the move; the same standing where it stands there already, so that a move whose answer was
 * lost can be sent again. Refusals: `roundMoveNotPossible`, `notAllowed`, `notFound` (no such department in this round),
 * `roundUnfinished` (how many sheets, actuals and grades), `errataTooLong`.
 */
export function decideRoundMove(question: RoundMoveQuestion): Result<RoundStanding> {
  const { plan, standing, memberships, move } = question;
  const { state } = standing;
  if (isSoAlready(standing, move)) return { ok: true, value: standingOf(standing) };
  const row = findRoundMove(move.move, state);
  if (!row) return no({ code: 'roundMoveNotPossible', facts: { state, move: move.move } });
  const mayMove = memberships.some(({ plan: id, role }) => id === plan.id && row.roles.includes(role));
  if (!mayMove) return no({ code: 'notAllowed' });
  const refusal = refuseBrought(question);
  return refusal ? no(refusal) : { ok: true, value: { ...standingAfter(standing, move), state: row.to } };
}

function isSoAlready({ state, reopened = [], final }: RoundStanding, move: RoundMove): boolean {
  switch (move.move) {
    case 'open':
      return state === 'open';
    case 'close':
      return state === 'closed';
    case 'reopen':
      return state === 'closed' && reopened.includes(move.department);
    case 'endReopening':
      return state === 'closed' && !reopened.includes(move.department);
    case 'finalise':
      return final?.day === move.day;
    case 'correct':
      return final?.errata.some((one) => isSameErratum(one, move.erratum)) ?? false;
  }
}

function refuseBrought({ plan, standing, move, unfinished = [] }: RoundMoveQuestion): Refusal | undefined {
  switch (move.move) {
    case 'reopen': {
      const department = plan.departments.find(({ id }) => id === move.department);
      return department && isValidIn(department.valid, plan.fiscalYear) ? undefined : { code: 'notFound' };
    }
    case 'finalise':
      return unfinished.length > 0 ? { code: 'roundUnfinished', facts: counts(unfinished) } : undefined;
    case 'correct': {
      const length = JSON.stringify([...(standing.final?.errata ?? []), move.erratum]).length;
      return length > mostErrata ? { code: 'errataTooLong', facts: { limit: mostErrata } } : undefined;
    }
    default:
      return undefined;
  }
}

function counts(unfinished: readonly Unfinished[]) {
  const count = (code: Unfinished['code']) => unfinished.filter((one) => one.code === code).length;
  return {
    sheets: count('sheetOpen'),
    actuals: count('actualMissing'),
    grades: count('gradeMissing'),
    opinions: count('opinionMissing'),
  };
}

/** Who was let in again is so only while the round is closed: another state of it ends that. */
function standingAfter({ state, reopened = [], final }: RoundStanding, move: RoundMove): RoundStanding {
  switch (move.move) {
    case 'open':
    case 'close':
      return { state };
    case 'reopen':
      return { state, reopened: [...reopened, move.department].sort() };
    case 'endReopening': {
      const left = reopened.filter((one) => one !== move.department);
      return { state, ...(left.length > 0 ? { reopened: left } : {}) };
    }
    case 'finalise':
      return { state, final: { day: move.day, errata: [] } };
    case 'correct':
      return final ? { state, final: { ...final, errata: [...final.errata, move.erratum] } } : { state };
  }
}

function isSameErratum(one: Erratum, other: Erratum): boolean {
  return one.day === other.day && one.place === other.place && one.was === other.was && one.is === other.is;
}

function no(refusal: Refusal): Result<RoundStanding> {
  return { ok: false, refusal };
}
