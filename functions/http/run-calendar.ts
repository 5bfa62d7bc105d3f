import { calendarPutSchema } from '#domain/protocol/calendar-schema.ts';
import type { Answer } from '../operations/answer.ts';
import { putCalendar } from '../operations/put-calendar.ts';
import type { Call } from './call.ts';
import { readBody } from './read-body.ts';
import { readRoundPath } from './read-path.ts';

export async function runCalendar(call: Call): Promise<Answer<unknown>> {
  const path = readRoundPath(call);
  if (!path.ok) return path;
  const body = readBody(call, calendarPutSchema);
  return body.ok ? putCalendar(call.ports, call.person, path.value, body.value) : body;
}
