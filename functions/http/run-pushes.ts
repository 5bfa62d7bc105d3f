import { pushesSchema } from '#domain/protocol/pushes-schema.ts';
import type { Answer } from '../operations/answer.ts';
import { pushSheet } from '../operations/push-sheet.ts';
import type { Call } from './call.ts';
import { problemOf } from './problem.ts';
import { readBody } from './read-body.ts';
import { readRoundPath } from './read-path.ts';

/** Several sheets, one after the other, each with a result of its own. */
export async function runPushes(call: Call): Promise<Answer<unknown>> {
  const path = readRoundPath(call);
  if (!path.ok) return path;
  const body = readBody(call, pushesSchema);
  if (!body.ok) return body;
  const results = [];
  for (const { project, department, ...push } of body.value.pushes) {
    const answer = await pushSheet(call.ports, call.person, { ...path.value, project, department }, push);
    const result = answer.ok
      ? { status: 200, head: answer.value }
      : { status: problemOf(answer).status, problem: problemOf(answer) };
    results.push({ project, department, ...result });
  }
  return { ok: true, value: { results } };
}
