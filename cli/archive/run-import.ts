import { type Answering, refuse, refuseFor, tell } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { type Entered, enterInstallation } from '#cli/installation/enter-installation.ts';
import { createProgress } from '#cli/installation/progress.ts';
import { refuseOtherMunicipality } from '#cli/installation/refuse-other-municipality.ts';
import { takeFile } from '#cli/installation/take-file.ts';
import { type Shell, thisShell } from '#cli/shell.ts';
import type { ArchiveHeader } from './archive-lines.ts';
import { type ArchiveProblem, sayArchiveProblem } from './archive-problem.ts';
import { type CheckedArchive, checkArchive } from './check-archive.ts';
import { fileLines } from './file-lines.ts';
import { type ImportedMembers, importMembers } from './import-members.ts';
import { type ImportedRounds, importRounds, type StoppedRounds } from './import-rounds.ts';

const usage = usageOf('import');

/**
 * `tenken import IN.jsonl`: brings an export back; writes only what is absent and can be repeated. Rounds first, because
 * nobody can be a member of a plan that there is not yet. 0; 1 where the file is no whole export, and then nothing is
 * sent; 2 for wrong use or a no.
 */
export async function runImport(
  args: string[],
  output: CommandOutput,
  shell: Shell = thisShell(),
): Promise<number> {
  const taken = takeFile(args, output, usage);
  if (!taken) return 2;
  const { file, values, answering } = taken;
  const checked = await checkFile(file);
  if (!checked.ok) return tellProblem(answering, file, checked.problem);
  const entered = await enterInstallation(values, answering, shell);
  if (!entered.ok) return refuseFor(answering, entered.trouble);
  const { municipality } = checked.header;
  const brought = { municipality, what: 'この書き出し' };
  const refused = await refuseOtherMunicipality(entered.value.callApi, brought, answering);
  if (refused) return refused;
  const importing = {
    ...{ file, isDryRun: values['dry-run'], callApi: entered.value.callApi },
    ...{ progress: createProgress(output, shell), now: shell.now },
  };
  const rounds = await importRounds(importing, checked.counts);
  if (!rounds.ok) return tellStopped(answering, file, rounds);
  const members = await importMembers(importing);
  if (!members.ok) return refuseFor(answering, members.trouble);
  tellImported(
    { answering, entered: entered.value, header: checked.header, isDryRun: importing.isDryRun },
    rounds.value,
    members.value,
  );
  return 0;
}

async function checkFile(file: string): Promise<CheckedArchive> {
  try {
    return await checkArchive(fileLines(file));
  } catch (error) {
    // Node's own codes: the file is not there, is a folder, or may not be read.
    if (error instanceof Error && 'code' in error) return { ok: false, problem: { code: 'unreadable' } };
    throw error;
  }
}

function tellProblem({ isJson, output }: Answering, file: string, problem: ArchiveProblem): number {
  const message = sayArchiveProblem(problem);
  if (isJson) output.print(JSON.stringify({ ok: false, ...problem, message }, null, 2));
  else output.complain(`${file}：${message}何も取り込んでいません。`);
  return problem.code === 'unreadable' ? 2 : 1;
}

/** What was stored before stays: the same command goes on from there. */
function tellStopped(
  answering: Answering,
  file: string,
  { trouble, plan, fiscalYear, line }: StoppedRounds,
): number {
  const isOpen = trouble.code === 'refused' && trouble.refusal.code === 'roundNotClosed';
  if (isOpen) {
    const message = `${plan} ${fiscalYear}年度は受付中のため、取り込めません。次のとおり受付を閉じてから、もう一度取り込んでください：\n  tenken round close ${plan} ${fiscalYear}`;
    return refuse(answering, 'roundNotClosed', message);
  }
  if (!answering.isJson)
    answering.output.complain(
      `${file} ${line}行目からの取込みで止まりました。直してから同じ命令をもう一度実行すると、残りを取り込みます。`,
    );
  return refuseFor(answering, trouble);
}

interface Telling {
  answering: Answering;
  entered: Entered;
  header: ArchiveHeader;
  isDryRun: boolean;
}

function tellImported(
  { answering, header, isDryRun }: Telling,
  rounds: ImportedRounds,
  members: ImportedMembers,
): void {
  const { stored, known, unseen, wereOpen } = rounds;
  const verb = isDryRun ? '取り込めます' : '取り込みました';
  const lines = [
    `記録は${stored}行を${verb}。${known}行は、すでに同じ内容で保存されています。`,
    `名簿は${members.stored}人を${verb}。${members.known}人は、すでに登録されています。`,
    ...(unseen > 0
      ? [`残りの${unseen}行は、前の行を取り込んでからでないと、サーバーで確かめられません。`]
      : []),
    ...(isDryRun ? ['試しに調べただけで、何も変えていません。'] : []),
    ...(wereOpen.length > 0 && !isDryRun
      ? [
          `取り込んだ年度は受付を閉じています。書き出したとき受付中だった年度は、次のとおり始められます：\n${wereOpen.map(({ plan, fiscalYear }) => `  tenken round open ${plan} ${fiscalYear}`).join('\n')}`,
        ]
      : []),
  ];
  tell(answering, { ok: true, dryRun: isDryRun, header, rounds, members }, lines);
}
