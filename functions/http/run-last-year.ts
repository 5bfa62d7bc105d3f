import type { Answer } from '../operations/answer.ts';
import { readLastYear } from '../operations/read-last-year.ts';
import type { Call } from './call.ts';
import { readSheetPath } from './read-path.ts';

export async function runLastYear(call: Call): Promise<Answer<unknown>> {
  const path = readSheetPath(call);
  return path.ok ? readLastYear(call.ports.store, call.person, path.value) : path;
}
