import { sheetPushSchema } from '#domain/protocol/sheet-push-schema.ts';
import type { Answer } from '../operations/answer.ts';
import { pushSheet } from '../operations/push-sheet.ts';
import type { Call } from './call.ts';
import { readBody } from './read-body.ts';
import { readCondition } from './read-condition.ts';
import { readSheetPath } from './read-path.ts';

export async function runPush(call: Call): Promise<Answer<unknown>> {
  const path = readSheetPath(call);
  if (!path.ok) return path;
  const condition = readCondition(call);
  if (!condition.ok) return condition;
  const body = readBody(call, sheetPushSchema);
  if (!body.ok) return body;
  return pushSheet(call.ports, call.person, path.value, { ...condition.value, ...body.value });
}
