import { importSchema } from '#domain/protocol/import-schema.ts';
import type { Answer } from '../operations/answer.ts';
import { importRound } from '../operations/import-round.ts';
import type { Call } from './call.ts';
import { readBody } from './read-body.ts';
import { readLines } from './read-lines.ts';
import { readRoundPath } from './read-path.ts';

export async function runImport(call: Call): Promise<Answer<unknown>> {
  const path = readRoundPath(call);
  if (!path.ok) return path;
  const body = readBody(call, importSchema);
  if (!body.ok) return body;
  const lines = readLines(body.value.lines);
  if (!lines.ok) return lines;
  return importRound(call.ports, call.person, path.value, { ...body.value, lines: lines.value });
}
