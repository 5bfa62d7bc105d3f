import type { LastYear } from '#domain/round/last-year.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { enterSheet, type SheetPath } from './enter-sheet.ts';
import { lastYearOfSheet } from './last-year-of-sheet.ts';

/**
 * What last year's sheets say that this sheet goes on from, for whoever may read the sheet itself; no sheets where there
 * was no round before it. Refusals: `notAMember`, `notFound`.
 */
export async function readLastYear(store: Store, person: Person, path: SheetPath): Promise<Answer<LastYear>> {
  const entered = await enterSheet(store, person, path, 'readSheet');
  if (!entered.ok) return entered;
  const { address, key, round } = entered.value;
  const none = { fiscalYear: address.fiscalYear - 1, sheets: [] };
  const last = await lastYearOfSheet(store, { address, key, plan: round.definition });
  return { ok: true, value: last ?? none };
}
