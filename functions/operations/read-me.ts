import type { Membership } from '#domain/rights/rights.ts';
import type { Person } from '../ports/person.ts';
import type { Municipality, Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { enterMunicipality } from './enter-municipality.ts';

/**
 * Who the person is here. Before the first definition has said its name, the municipality goes by its id. Refusals:
 * `notAMember`.
 */
export async function readMe(
  store: Store,
  person: Person,
): Promise<Answer<{ municipality: Municipality; name: string; memberships: Membership[] }>> {
  const [found, entered] = await Promise.all([
    store.findMunicipality(person.municipality),
    enterMunicipality(store, person),
  ]);
  if (!entered.ok) return entered;
  if (!found && !person.isAppointed) return refuse('notAMember');
  const municipality = found ?? { id: person.municipality, name: person.municipality };
  return { ok: true, value: { municipality, name: person.name, memberships: entered.value.memberships } };
}
