import type { Answer } from '../operations/answer.ts';
import { listOpinions } from '../operations/list-opinions.ts';
import type { Call } from './call.ts';
import { readRoundPath } from './read-path.ts';

export async function runOpinions(call: Call): Promise<Answer<unknown>> {
  const path = readRoundPath(call);
  return path.ok ? listOpinions(call.ports.store, call.person, path.value) : path;
}
