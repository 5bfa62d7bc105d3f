import { buildReport } from '#domain/report/build-report.ts';
import { editionOf } from '#domain/report/edition-of.ts';
import type { Report } from '#domain/report/report.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';
import { readSources } from './read-sources.ts';

/** Twice as many take 3.5 seconds of a whole processor; the function has a third of one, and 15 seconds. */
const mostSheets = 500;

/**
 * A round's report: a draft until the round is finalised, then always the same but for its errata. Refusals:
 * `notAMember`, `notFound`, `notAllowed` (for whom the whole round is not to be read),
 * `reportTooLarge`.
 */
export async function readReport(store: Store, person: Person, path: RoundPath): Promise<Answer<Report>> {
  const entered = await enterRound(store, person, path, 'readReport');
  if (!entered.ok) return entered;
  if (sheetKeys(entered.value.round.definition).length > mostSheets) return refuse('reportTooLarge');
  const sources = await readSources(store, entered.value);
  return { ok: true, value: buildReport({ ...sources, edition: editionOf(entered.value.round) }) };
}
