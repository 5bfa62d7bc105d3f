import type { Person } from '../ports/person.ts';
import type { AuditPage, Store } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';

/** Who did what when in a round, the newest first. Refusals: `notAMember`, `notFound`, `notAllowed`. */
export async function listAudit(
  store: Store,
  person: Person,
  path: RoundPath,
  before?: string,
): Promise<Answer<AuditPage>> {
  const entered = await enterRound(store, person, path, 'readAudit');
  return entered.ok ? { ok: true, value: await store.listAudit(entered.value.address, before) } : entered;
}
