import { actualReportSchema } from '#domain/protocol/actual-schema.ts';
import type { Answer } from '../operations/answer.ts';
import { reportActual } from '../operations/report-actual.ts';
import type { Call } from './call.ts';
import { readBody } from './read-body.ts';
import { readCondition } from './read-condition.ts';
import { readActualPath } from './read-path.ts';

export async function runReport(call: Call): Promise<Answer<unknown>> {
  const path = readActualPath(call);
  if (!path.ok) return path;
  const condition = readCondition(call);
  if (!condition.ok) return condition;
  const body = readBody(call, actualReportSchema);
  if (!body.ok) return body;
  const report = { ...condition.value, written: body.value.actuals };
  return reportActual(call.ports, call.person, path.value, report);
}
