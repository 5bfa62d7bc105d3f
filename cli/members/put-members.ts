import type { CallApi } from '#cli/installation/call-api.ts';
import type { Told } from '#cli/installation/trouble.ts';
import { memberSchema } from '#domain/protocol/member-schema.ts';
import type { Member } from '#domain/rights/member.ts';

/** One after the other. Whatever was put stays where one is refused: the next import does the rest. */
export async function putMembers(
  changes: readonly { member: Member }[],
  callApi: CallApi,
  progress: (text: string) => void,
): Promise<Told<undefined>> {
  for (const [done, { member }] of changes.entries()) {
    progress(`${done}／${changes.length}人を取り込みました。`);
    const { subject, name, memberships } = member;
    const body = { name, memberships };
    const put = await callApi({ route: 'putMember', params: { subject }, body }, memberSchema);
    if (!put.ok) return put;
  }
  return { ok: true, value: undefined };
}
