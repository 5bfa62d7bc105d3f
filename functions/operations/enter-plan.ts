import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { refuseAction } from '#domain/rights/refuse-action.ts';
import type { Action, Membership } from '#domain/rights/rights.ts';
import type { Person } from '../ports/person.ts';
import type { RoundAddress, Store, StoredRound } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import type { RoundPath } from './enter-round.ts';
import { membershipsOf } from './memberships-of.ts';

export interface EnteredPlan {
  address: RoundAddress;
  memberships: Membership[];
  /** Absent where there is no such round yet. */
  round?: StoredRound;
}

/** The door of what may be done before there is a round. Refusals: `notAMember`, `notFound`, `notAllowed`. */
export async function enterPlan(
  store: Store,
  person: Person,
  { plan, fiscalYear }: RoundPath,
  action: Action,
  department?: DepartmentId,
): Promise<Answer<EnteredPlan>> {
  const address = { municipality: person.municipality, plan, fiscalYear };
  const [memberships, round] = await Promise.all([
    membershipsOf(store, person, [plan]),
    store.findRound(address),
  ]);
  const refusal = refuseAction(memberships, plan, action, department);
  // A round that is not there cannot be seen, so that nothing is said to be not allowed in it.
  if (refusal) return refusal.code === 'notAllowed' && !round ? refuse('notFound') : { ok: false, refusal };
  return { ok: true, value: { address, memberships, ...(round ? { round } : {}) } };
}
