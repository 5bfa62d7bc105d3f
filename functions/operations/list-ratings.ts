import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';

/** Every rating of the round, of whatever things. Refusals: `notAMember`, `notFound`, `notAllowed`. */
export async function listRatings(
  store: Store,
  person: Person,
  path: RoundPath,
): Promise<Answer<{ ratings: RatingHead[] }>> {
  const entered = await enterRound(store, person, path, 'readRatings');
  if (!entered.ok) return entered;
  return { ok: true, value: { ratings: await store.listRatings(entered.value.address) } };
}
