import type { Person } from '../ports/person.ts';
import type { RevisionPage, Store } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { enterSheet, type SheetPath } from './enter-sheet.ts';

/** Every revision of a sheet with its texts, the newest first, a page at a time. Refusals: `notAMember`, `notFound`. */
export async function listRevisions(
  store: Store,
  person: Person,
  path: SheetPath,
  before?: number,
): Promise<Answer<RevisionPage>> {
  const entered = await enterSheet(store, person, path, 'readSheet');
  if (!entered.ok) return entered;
  return { ok: true, value: await store.listRevisions(entered.value.address, entered.value.key, before) };
}
