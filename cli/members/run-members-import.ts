import { parseArgs } from 'node:util';
import { type Answering, refuse, refuseFor, refusing, tell } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { changingOptions, enterInstallation } from '#cli/installation/enter-installation.ts';
import { listKnownPlans } from '#cli/installation/list-known-plans.ts';
import { createProgress } from '#cli/installation/progress.ts';
import { readBytes } from '#cli/read-bytes.ts';
import type { Shell } from '#cli/shell.ts';
import { membersSchema } from '#domain/protocol/member-schema.ts';
import { compareMembers, type MemberChanges } from './compare-members.ts';
import { describeChange } from './describe-changes.ts';
import type { KnownPlan } from './known-plan.ts';
import type { MemberMistake } from './member-mistake.ts';
import { parseMembers } from './parse-members.ts';
import { putMembers } from './put-members.ts';
import { readMemberRows } from './read-member-rows.ts';
import { sayMemberMistake } from './say-member-mistake.ts';

const usage = usageOf('members import');

/**
 * `tenken members import FILE.csv`: gives people what the list says, after it showed what changes. 0; 1 where the list
 * has mistakes, and then nothing is changed; 2 for wrong use or a no.
 */
export async function runMembersImport(args: string[], output: CommandOutput, shell: Shell): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...changingOptions,
      'remove-absent': { type: 'boolean', default: false },
    },
  });
  const answering: Answering = { isJson: values.json, output };
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return refuse(answering, 'usage', usage);
  const bytes = readBytes(file, refusing(answering, 'fileUnreadable'));
  if (!bytes) return 2;
  const entered = await enterInstallation(values, answering, shell);
  if (!entered.ok) return refuseFor(answering, entered.trouble);
  const { callApi } = entered.value;
  const plans = await listKnownPlans(callApi);
  if (!plans.ok) return refuseFor(answering, plans.trouble);
  const read = readList(bytes, plans.value);
  if (read.mistakes.length > 0) return tellMistakes(answering, file, read.mistakes);
  const stored = await callApi({ route: 'listMembers' }, membersSchema);
  if (!stored.ok) return refuseFor(answering, stored.trouble);
  const changes = compareMembers({
    ...{ stored: stored.value.members, listed: read.members },
    removesAbsent: values['remove-absent'],
  });
  const isDryRun = values['dry-run'];
  const lines = changes.changes.map((change) => describeChange(change, plans.value));
  if (!values.json && lines.length > 0) output.print(lines.join('\n'));
  const put = isDryRun
    ? { ok: true as const, value: undefined }
    : await putMembers(changes.changes, callApi, createProgress(output, shell));
  if (!put.ok) return refuseFor(answering, put.trouble);
  tell(answering, { ok: true, dryRun: isDryRun, ...changes }, closing(changes, isDryRun));
  return 0;
}

function readList(bytes: Uint8Array, plans: readonly KnownPlan[]) {
  const { rows, mistakes } = readMemberRows(bytes);
  const parsed = parseMembers(rows, plans);
  const all = [...mistakes, ...parsed.mistakes].sort((one, other) => one.line - other.line);
  return { members: parsed.members, mistakes: all };
}

/** More than somebody mends before the next try; usually they are of one kind. */
const mostShown = 50;

function tellMistakes({ isJson, output }: Answering, file: string, mistakes: MemberMistake[]): number {
  if (isJson) {
    const said = mistakes.map((mistake) => ({ ...mistake, message: sayMemberMistake(mistake) }));
    output.print(JSON.stringify({ ok: false, code: 'listWrong', mistakes: said }, null, 2));
    return 1;
  }
  const shown = mistakes.slice(0, mostShown).map((mistake) => `${file} ${sayMemberMistake(mistake)}`);
  const more = mistakes.length > mostShown ? `ほかに${mistakes.length - mostShown}件あります。` : '';
  output.complain(
    [...shown, `${more}直してから、もう一度取り込んでください。何も変えていません。`].join('\n'),
  );
  return 1;
}

function closing({ changes, unchanged, left }: MemberChanges, isDryRun: boolean): string[] {
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  const tally = `追加${count('added')}人、変更${count('changed')}人、削除${count('removed')}人、変わりなし${unchanged}人`;
  const said = isDryRun
    ? `${tally}です。試しに調べただけで、何も変えていません。`
    : `${tally}で取り込みました。`;
  const rest = `名簿にない${left}人は、そのままです。外すときは --remove-absent を付けてください。`;
  return [said, ...(left > 0 ? [rest] : [])];
}
