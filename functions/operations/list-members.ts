import type { Member } from '#domain/rights/member.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { enterAdministration } from './enter-municipality.ts';

/** Who may do what in the plans that the person administers, by subject. Refusals: `notAMember`, `notAllowed`. */
export async function listMembers(store: Store, person: Person): Promise<Answer<{ members: Member[] }>> {
  const entered = await enterAdministration(store, person);
  if (!entered.ok) return entered;
  const { managed } = entered.value;
  const stored = await store.listMembers(person.municipality);
  const members = stored
    .map(({ subject, name, memberships }) => ({
      subject,
      name,
      memberships: memberships.filter(({ plan }) => managed.includes(plan)),
    }))
    .filter(({ memberships }) => memberships.length > 0);
  return { ok: true, value: { members } };
}
