import { memberPutSchema, subjectSchema } from '#domain/protocol/member-schema.ts';
import { type Answer, refuse } from '../operations/answer.ts';
import { listAdministration } from '../operations/list-administration.ts';
import { listMembers } from '../operations/list-members.ts';
import { putMember } from '../operations/put-member.ts';
import type { Call } from './call.ts';
import { readBody } from './read-body.ts';

export async function runListMembers({ ports, person }: Call): Promise<Answer<unknown>> {
  return listMembers(ports.store, person);
}

export async function runPutMember(call: Call): Promise<Answer<unknown>> {
  const subject = subjectSchema.safeParse(call.param('subject'));
  if (!subject.success) return refuse('malformed', { place: 'subject' });
  const body = readBody(call, memberPutSchema);
  if (!body.ok) return body;
  return putMember(call.ports, call.person, { subject: subject.data, ...body.value });
}

export async function runAdministrationAudit(call: Call): Promise<Answer<unknown>> {
  return listAdministration(call.ports.store, call.person, call.query('before') || undefined);
}
