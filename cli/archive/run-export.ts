import { parseArgs } from 'node:util';
import { type Answering, refuse, refuseFor, tell } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { changingOptions, enterInstallation } from '#cli/installation/enter-installation.ts';
import { createProgress } from '#cli/installation/progress.ts';
import { readFiscalYear, sayFiscalYearMistake } from '#cli/round/round-place.ts';
import { type Shell, thisShell } from '#cli/shell.ts';
import { mayWrite } from '#cli/write-new-file.ts';
import type { ArchiveCounts } from './archive-lines.ts';
import { type ExportScope, findExport } from './find-export.ts';
import { type OpenArchive, openArchive } from './open-archive.ts';
import { writeExport } from './write-export.ts';

const usage = usageOf('export');

/**
 * `tenken export OUT.jsonl`: everything that is kept of the municipality, or of one plan or year, as JSON lines. A file
 * stands there only when it is whole. 0, or 2.
 */
export async function runExport(
  args: string[],
  output: CommandOutput,
  shell: Shell = thisShell(),
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...changingOptions,
      plan: { type: 'string' },
      year: { type: 'string' },
      force: { type: 'boolean', default: false },
    },
  });
  const answering: Answering = { isJson: values.json, output };
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return refuse(answering, 'usage', usage);
  const scope: ExportScope = { plan: values.plan, fiscalYear: readFiscalYear(values.year) };
  if (values.year !== undefined && scope.fiscalYear === undefined)
    return refuse(answering, 'yearMalformed', sayFiscalYearMistake(values.year));
  if (!mayWrite(file, values.force, answering)) return 2;
  const entered = await enterInstallation(values, answering, shell);
  if (!entered.ok) return refuseFor(answering, entered.trouble);
  const { callApi } = entered.value;
  const found = await findExport(callApi, scope, shell.now());
  if (!found.ok) return refuseFor(answering, found.trouble);
  const { rounds, members } = found.value;
  if (rounds.length === 0) return refuse(answering, 'nothingFound', nothingFound);
  if (values['dry-run']) {
    const said = `${rounds.length}年度分の記録と${members.length}人の名簿を書き出せます。何も書いていません。`;
    tell(answering, { ok: true, dryRun: true, rounds, members: members.length }, [said]);
    return 0;
  }
  const archive = open(file, answering, found.value.header);
  if (!archive) return 2;
  const written = await writeExport(archive, found.value, {
    callApi,
    progress: createProgress(output, shell),
  });
  if (!written.ok) return refuseFor(answering, written.trouble);
  const { counts, open: openRounds } = written.value;
  tell(answering, { ok: true, dryRun: false, file, counts }, closing(file, counts, openRounds));
  return 0;
}

const nothingFound =
  '書き出す計画・年度がないか、見る権限がありません。--plan と --year を確かめてください。';

function open(
  file: string,
  answering: Answering,
  header: Parameters<typeof openArchive>[1],
): OpenArchive | undefined {
  try {
    return openArchive(file, header);
  } catch {
    refuse(answering, 'fileUnwritable', `${file} に書けません。フォルダーと権限を確かめてください。`);
    return undefined;
  }
}

function closing(file: string, counts: ArchiveCounts, open: readonly string[]): string[] {
  const { member, round, revision, audit } = counts;
  const said = `${file} に書き出しました：名簿${member}人、年度${round}件、記録${revision}件、操作の履歴${audit}件。個人の氏名と記入内容を含みます。保管場所に注意してください。`;
  const warning = `${open.join('、')}は受付中です。書き出しの間の変更は入っていないことがあります。正確な写しには、受付を閉じてから書き出してください。`;
  return open.length > 0 ? [said, warning] : [said];
}
