import { buildReport } from '#domain/report/build-report.ts';
import { editionOf } from '#domain/report/edition-of.ts';
import type { Report } from '#domain/report/report.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';
import { readSources } from './read-sources.ts';

/**
 * A round's report: a draft until the round is finalised, then always the same but for its errata. Refusals:
 * `notAMember`, `notFound`, `notAllowed` (for whom the whole round is not to be read).
 */
export async function readReport(store: Store, person: Person, path: RoundPath): Promise<Answer<Report>> {
  const entered = await enterRound(store, person, path, 'readReport');
  if (!entered.ok) return entered;
  const sources = await readSources(store, entered.value);
  return { ok: true, value: buildReport({ ...sources, edition: editionOf(entered.value.round) }) };
}
