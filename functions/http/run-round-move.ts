import { roundMoveSchema } from '#domain/protocol/round-move-schema.ts';
import type { Answer } from '../operations/answer.ts';
import { moveRound } from '../operations/move-round.ts';
import type { Call } from './call.ts';
import { readBody } from './read-body.ts';
import { readRoundPath } from './read-path.ts';

export async function runRoundMove(call: Call): Promise<Answer<unknown>> {
  const path = readRoundPath(call);
  if (!path.ok) return path;
  const body = readBody(call, roundMoveSchema);
  return body.ok ? moveRound(call.ports, call.person, path.value, body.value) : body;
}
