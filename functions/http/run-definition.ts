import { definitionPutSchema } from '#domain/protocol/definition-put-schema.ts';
import type { Answer } from '../operations/answer.ts';
import { putDefinition } from '../operations/put-definition.ts';
import type { Call } from './call.ts';
import { readBody } from './read-body.ts';
import { readRoundPath } from './read-path.ts';

export async function runDefinition(call: Call): Promise<Answer<unknown>> {
  const path = readRoundPath(call);
  if (!path.ok) return path;
  const body = readBody(call, definitionPutSchema);
  return body.ok ? putDefinition(call.ports, call.person, path.value, body.value) : body;
}
