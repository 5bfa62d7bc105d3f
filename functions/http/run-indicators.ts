import type { Answer } from '../operations/answer.ts';
import { listIndicators } from '../operations/list-indicators.ts';
import type { Call } from './call.ts';
import { readRoundPath } from './read-path.ts';

export async function runIndicators(call: Call): Promise<Answer<unknown>> {
  const path = readRoundPath(call);
  return path.ok ? listIndicators(call.ports.store, call.person, path.value) : path;
}
