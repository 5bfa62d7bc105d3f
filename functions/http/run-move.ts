import { sheetMoveSchema } from '#domain/protocol/sheet-move-schema.ts';
import type { Answer } from '../operations/answer.ts';
import { moveSheet } from '../operations/move-sheet.ts';
import type { Call } from './call.ts';
import { readBody } from './read-body.ts';
import { readCondition } from './read-condition.ts';
import { readSheetPath } from './read-path.ts';

export async function runMove(call: Call): Promise<Answer<unknown>> {
  const path = readSheetPath(call);
  if (!path.ok) return path;
  const condition = readCondition(call);
  if (!condition.ok) return condition;
  const body = readBody(call, sheetMoveSchema);
  if (!body.ok) return body;
  return moveSheet(call.ports, call.person, path.value, { ...condition.value, ...body.value });
}
