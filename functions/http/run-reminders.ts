import { remindersSendSchema } from '#domain/protocol/reminders-schema.ts';
import type { Answer } from '../operations/answer.ts';
import { readReminders } from '../operations/read-reminders.ts';
import { sendReminders } from '../operations/send-reminders.ts';
import type { Call } from './call.ts';
import { readBody } from './read-body.ts';
import { readRoundPath } from './read-path.ts';

export async function runReadReminders(call: Call): Promise<Answer<unknown>> {
  const path = readRoundPath(call);
  return path.ok ? readReminders(call.ports, call.person, path.value) : path;
}

export async function runSendReminders(call: Call): Promise<Answer<unknown>> {
  const path = readRoundPath(call);
  if (!path.ok) return path;
  const body = readBody(call, remindersSendSchema);
  return body.ok ? sendReminders(call.ports, call.person, path.value, body.value) : body;
}
