import type { AdministrationPage } from '../ports/administration-store.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { enterAdministration } from './enter-municipality.ts';

/**
 * Who administered what when, in the plans that the person administers, the newest first. A page may be empty although
 * another follows. Refusals: `notAMember`, `notAllowed`.
 */
export async function listAdministration(
  store: Store,
  person: Person,
  before?: string,
): Promise<Answer<AdministrationPage>> {
  const entered = await enterAdministration(store, person);
  if (!entered.ok) return entered;
  const { managed } = entered.value;
  const { records, ...next } = await store.listAdministration(person.municipality, before);
  const own = records.filter(({ plan }) => managed.includes(plan));
  return { ok: true, value: { records: own, ...next } };
}
