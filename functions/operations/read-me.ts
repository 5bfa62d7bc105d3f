import type { Membership } from '#domain/rights/rights.ts';
import type { Person } from '../ports/person.ts';
import type { Municipality, Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';

/** Who the person is here. Refusals: `notAMember`. */
export async function readMe(
  store: Store,
  person: Person,
): Promise<Answer<{ municipality: Municipality; name: string; memberships: Membership[] }>> {
  const [municipality, memberships] = await Promise.all([
    store.findMunicipality(person.municipality),
    store.listMemberships(person.municipality, person.subject),
  ]);
  if (!municipality || memberships.length === 0) return refuse('notAMember');
  return { ok: true, value: { municipality, name: person.name, memberships } };
}
