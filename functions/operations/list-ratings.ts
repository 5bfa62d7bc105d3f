import type { RatingHead } from '#domain/grades/rating-head.ts';
import { ratingsToRead } from '#domain/rights/heads-of-members.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';
import { memberWord } from './member-word.ts';

/** Every rating of the round, of whatever things, as far as `ratingsToRead` says. Refusals: `notAMember`, `notFound`, `notAllowed`. */
export async function listRatings(
  store: Store,
  person: Person,
  path: RoundPath,
): Promise<Answer<{ ratings: RatingHead[] }>> {
  const entered = await enterRound(store, person, path, 'readRatings');
  if (!entered.ok) return entered;
  const { address, memberships } = entered.value;
  const reader = { plan: address.plan, memberships, member: memberWord(person) };
  return { ok: true, value: { ratings: ratingsToRead(await store.listRatings(address), reader) } };
}
