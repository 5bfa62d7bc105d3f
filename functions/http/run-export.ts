import type { Answer } from '../operations/answer.ts';
import { exportRound } from '../operations/export-round.ts';
import type { Call } from './call.ts';
import { readRoundPath } from './read-path.ts';

export async function runExport(call: Call): Promise<Answer<unknown>> {
  const path = readRoundPath(call);
  if (!path.ok) return path;
  return exportRound(call.ports.store, call.person, path.value, call.query('next') || undefined);
}
