import type { Person } from '../ports/person.ts';
import type { Store, StoredRound } from '../ports/store.ts';
import type { Answer } from './answer.ts';
import { enterRound, type RoundPath } from './enter-round.ts';

/** The definition and the state of a round. Refusals: `notAMember`, `notFound`. */
export async function readRound(store: Store, person: Person, path: RoundPath): Promise<Answer<StoredRound>> {
  const entered = await enterRound(store, person, path, 'readRound');
  return entered.ok ? { ok: true, value: entered.value.round } : entered;
}
