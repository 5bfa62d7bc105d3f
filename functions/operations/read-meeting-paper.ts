import { buildMeetingPaper, type MeetingPaper } from '#domain/report/meeting-paper.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';
import { findLastOpinions } from './find-last-opinions.ts';
import { readSources } from './read-sources.ts';

/**
 * What the committee of a round has before it on paper, as it is now. Refusals: `notAMember`, `notFound`, `notAllowed`
 * (for whom the whole round is not to be read).
 */
export async function readMeetingPaper(
  store: Store,
  person: Person,
  path: RoundPath,
): Promise<Answer<MeetingPaper>> {
  const entered = await enterRound(store, person, path, 'readReport');
  if (!entered.ok) return entered;
  const { address, round } = entered.value;
  const plan = round.definition;
  const [sources, last] = await Promise.all([
    readSources(store, entered.value),
    findLastOpinions(store, address, plan),
  ]);
  return { ok: true, value: buildMeetingPaper({ ...sources, ...(last ? { last } : {}) }) };
}
