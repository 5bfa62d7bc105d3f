import { parseArgs } from 'node:util';
import { type Answering, refuse, refuseFor, tell } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { enterInstallation, installationOptions } from '#cli/installation/enter-installation.ts';
import { listKnownPlans } from '#cli/installation/list-known-plans.ts';
import type { Shell } from '#cli/shell.ts';
import { mayWrite, writeText } from '#cli/write-new-file.ts';
import { writeCsv } from '#domain/csv/write-csv.ts';
import { membersSchema } from '#domain/protocol/member-schema.ts';
import type { Member } from '#domain/rights/member.ts';
import type { KnownPlan } from './known-plan.ts';
import { memberHeadings } from './read-member-rows.ts';
import { roleNames } from './role-names.ts';

const usage = usageOf('members export');

/** `tenken members export [OUT.csv]`: a line for each membership, into the file or printed. 0, or 2. */
export async function runMembersExport(args: string[], output: CommandOutput, shell: Shell): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...installationOptions, force: { type: 'boolean', default: false } },
  });
  const answering: Answering = { isJson: values.json, output };
  const [file, ...more] = positionals;
  if (more.length > 0) return refuse(answering, 'usage', usage);
  if (file !== undefined && !mayWrite(file, values.force, answering)) return 2;
  const entered = await enterInstallation(values, answering, shell);
  if (!entered.ok) return refuseFor(answering, entered.trouble);
  const { callApi } = entered.value;
  const listed = await callApi({ route: 'listMembers' }, membersSchema);
  if (!listed.ok) return refuseFor(answering, listed.trouble);
  const plans = await listKnownPlans(callApi);
  if (!plans.ok) return refuseFor(answering, plans.trouble);
  const { members } = listed.value;
  const rows = [memberHeadings, ...members.flatMap((member) => linesOf(member, plans.value))];
  const csv = writeCsv(rows, { hasMark: true });
  if (file !== undefined && !writeText(file, csv, answering)) return 2;
  const facts = file === undefined ? { ok: true, members } : { ok: true, file, members: members.length };
  tell(answering, facts, [
    file === undefined ? csv.trimEnd() : `${file} に${members.length}人の名簿を書き出しました。`,
  ]);
  return 0;
}

function linesOf({ subject, name, memberships }: Member, plans: readonly KnownPlan[]): string[][] {
  return memberships.map(({ plan: id, role, department }) => {
    const plan = plans.find((one) => one.id === id);
    const own = plan?.departments.find((one) => one.id === department)?.name ?? department ?? '';
    return [subject, name, plan?.name ?? id, roleNames[role], own];
  });
}
