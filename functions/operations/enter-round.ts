import type { DepartmentId, PlanId } from '#domain/plan/plan-definition.ts';
import { refuseAction } from '#domain/rights/refuse-action.ts';
import type { Action, Membership } from '#domain/rights/rights.ts';
import type { Person } from '../ports/person.ts';
import type { RoundAddress, Store, StoredRound } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';

export interface RoundPath {
  plan: PlanId;
  fiscalYear: number;
}

export interface EnteredRound {
  address: RoundAddress;
  round: StoredRound;
  memberships: Membership[];
}

/**
 * The door of everything in a round: who the person is here, and the round. Rights are read anew each time, so that a
 * membership taken away counts at once. Refusals: `notAMember`, `notFound`, `notAllowed`.
 */
export async function enterRound(
  store: Store,
  person: Person,
  { plan, fiscalYear }: RoundPath,
  action: Action,
  department?: DepartmentId,
): Promise<Answer<EnteredRound>> {
  const address = { municipality: person.municipality, plan, fiscalYear };
  const [memberships, round] = await Promise.all([
    store.listMemberships(person.municipality, person.subject),
    store.findRound(address),
  ]);
  const refusal = refuseAction(memberships, plan, action, department);
  if (refusal) return { ok: false, refusal };
  return round ? { ok: true, value: { address, round, memberships } } : refuse('notFound');
}
