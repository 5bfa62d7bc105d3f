import type { LastYear } from '#domain/round/last-year.ts';
import { lastYearOf } from '#domain/round/last-year-of.ts';
import { precedingSheets } from '#domain/round/preceding-sheets.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { enterSheet, type SheetPath } from './enter-sheet.ts';
import { findLastRound } from './find-last-round.ts';

/**
 * What last year's sheets say that this sheet goes on from, for whoever may read the sheet itself; no sheets where there
 * was no round before it. Refusals: `notAMember`, `notFound`.
 */
export async function readLastYear(store: Store, person: Person, path: SheetPath): Promise<Answer<LastYear>> {
  const entered = await enterSheet(store, person, path, 'readSheet');
  if (!entered.ok) return entered;
  const { address, key, round } = entered.value;
  const last = await findLastRound(store, address, round.definition);
  if (!last) return { ok: true, value: { fiscalYear: address.fiscalYear - 1, sheets: [] } };
  const preceding = precedingSheets(last.definition, round.definition, key);
  const heads = await Promise.all(preceding.map((one) => store.findHead(last.address, one)));
  const known = heads.flatMap((head) => head ?? []);
  return { ok: true, value: lastYearOf(last.definition, round.definition, key, known) };
}
