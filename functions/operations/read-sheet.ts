import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { enterSheet, type SheetPath } from './enter-sheet.ts';

/** The newest revision. Refusals: `notAMember`; `notFound`, also for a sheet that nobody touched yet. */
export async function readSheet(store: Store, person: Person, path: SheetPath): Promise<Answer<SheetHead>> {
  const entered = await enterSheet(store, person, path, 'readSheet');
  if (!entered.ok) return entered;
  const head = await store.findHead(entered.value.address, entered.value.key);
  return head ? { ok: true, value: head } : refuse('notFound');
}
