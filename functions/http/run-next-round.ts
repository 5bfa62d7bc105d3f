import { nextRoundSchema } from '#domain/protocol/next-round-schema.ts';
import type { Answer } from '../operations/answer.ts';
import { openNext } from '../operations/open-next.ts';
import type { Call } from './call.ts';
import { readBody } from './read-body.ts';
import { readRoundPath } from './read-path.ts';

export async function runNextRound(call: Call): Promise<Answer<unknown>> {
  const path = readRoundPath(call);
  if (!path.ok) return path;
  const body = readBody(call, nextRoundSchema);
  return body.ok ? openNext(call.ports, call.person, path.value, body.value) : body;
}
