import type { Answer } from '../operations/answer.ts';
import { listRatings } from '../operations/list-ratings.ts';
import type { Call } from './call.ts';
import { readRoundPath } from './read-path.ts';

export async function runRatings(call: Call): Promise<Answer<unknown>> {
  const path = readRoundPath(call);
  return path.ok ? listRatings(call.ports.store, call.person, path.value) : path;
}
