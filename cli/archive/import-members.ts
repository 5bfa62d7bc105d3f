import type { Told } from '#cli/installation/trouble.ts';
import { putMembers } from '#cli/members/put-members.ts';
import { membershipKey } from '#cli/members/same-membership.ts';
import { membersSchema } from '#domain/protocol/member-schema.ts';
import type { Member } from '#domain/rights/member.ts';
import { memberLineSchema } from './archive-lines.ts';
import { parseLine } from './check-archive.ts';
import { fileLines } from './file-lines.ts';
import type { Importing } from './import-rounds.ts';

export interface ImportedMembers {
  stored: number;
  known: number;
}

/** Gives people what they had where they do not have it; takes nothing away. */
export async function importMembers({
  file,
  isDryRun,
  callApi,
  progress,
}: Importing): Promise<Told<ImportedMembers>> {
  const listed = await callApi({ route: 'listMembers' }, membersSchema);
  if (!listed.ok) return listed;
  const stored = new Map(listed.value.members.map((member) => [member.subject, member]));
  const members: Member[] = [];
  for await (const bytes of fileLines(file)) {
    const { data: line } = memberLineSchema.safeParse(parseLine(bytes));
    if (line) members.push(line.member);
  }
  const changes = members.flatMap((member) => addition(stored.get(member.subject), member));
  const put = isDryRun ? undefined : await putMembers(changes, callApi, progress);
  if (put && !put.ok) return put;
  return { ok: true, value: { stored: changes.length, known: members.length - changes.length } };
}

function addition(old: Member | undefined, member: Member): { member: Member }[] {
  const has = new Set(old?.memberships.map(membershipKey));
  const missing = member.memberships.filter((one) => !has.has(membershipKey(one)));
  if (missing.length === 0) return [];
  const memberships = [...(old?.memberships ?? []), ...missing];
  return [{ member: { ...member, name: old?.name || member.name, memberships } }];
}
