import type { PlanId } from '#domain/plan/plan-definition.ts';
import { type Membership, mayDo } from '#domain/rights/rights.ts';
import type { Person } from '../ports/person.ts';
import type { RoundSummary, Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { membershipsOf } from './memberships-of.ts';

export interface EnteredMunicipality {
  memberships: Membership[];
  rounds: RoundSummary[];
}

export interface EnteredAdministration extends EnteredMunicipality {
  /** The plans whose members the person manages. */
  managed: PlanId[];
}

/** The door of what is of no single plan. Who is appointed comes in before there is anything. Refusals: `notAMember`. */
export async function enterMunicipality(store: Store, person: Person): Promise<Answer<EnteredMunicipality>> {
  const rounds = await store.listRounds(person.municipality);
  const plans = [...new Set(rounds.map(({ plan }) => plan))];
  const memberships = await membershipsOf(store, person, plans);
  if (memberships.length === 0 && !person.isAppointed) return refuse('notAMember');
  return { ok: true, value: { memberships, rounds } };
}

/** The same for who manages members of some plan. Refusals: `notAMember`, `notAllowed`. */
export async function enterAdministration(
  store: Store,
  person: Person,
): Promise<Answer<EnteredAdministration>> {
  const entered = await enterMunicipality(store, person);
  if (!entered.ok) return entered;
  const { memberships } = entered.value;
  const plans = [...new Set(memberships.map(({ plan }) => plan))];
  const managed = plans.filter((plan) => mayDo(memberships, plan, 'manageMembers')).sort();
  if (managed.length === 0 && !person.isAppointed) return refuse('notAllowed');
  return { ok: true, value: { ...entered.value, managed } };
}
