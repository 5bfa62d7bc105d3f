import { opinionPressSchema } from '#domain/protocol/opinion-schema.ts';
import type { Answer } from '../operations/answer.ts';
import { writeReply } from '../operations/write-reply.ts';
import type { Call } from './call.ts';
import { readBody } from './read-body.ts';
import { readCondition } from './read-condition.ts';
import { readReplyPath } from './read-path.ts';

export async function runReply(call: Call): Promise<Answer<unknown>> {
  const path = readReplyPath(call);
  if (!path.ok) return path;
  const condition = readCondition(call);
  if (!condition.ok) return condition;
  const body = readBody(call, opinionPressSchema);
  if (!body.ok) return body;
  return writeReply(call.ports, call.person, path.value, { ...condition.value, ...body.value });
}
