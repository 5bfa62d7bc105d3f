import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Answering, refuse, refuseFor, tell } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { installationOptions } from '#cli/installation/enter-installation.ts';
import { enterRound } from '#cli/round/enter-round.ts';
import { type Shell, thisShell } from '#cli/shell.ts';
import { buildReport } from '#domain/report/build-report.ts';
import { findUnfinished } from '#domain/report/find-unfinished.ts';
import { readReportSources } from './read-report-sources.ts';
import { type ReportFile, reportFiles } from './report-files.ts';
import { sayUnfinished } from './say-unfinished.ts';

const usage = usageOf('report');

/** `tenken report PLAN FISCALYEAR FOLDER`: a draft, or the report itself where the round is finalised. 0; 2. */
export async function runReport(
  args: string[],
  output: CommandOutput,
  shell: Shell = thisShell(),
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...installationOptions,
      'no-bom': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  const answering: Answering = { isJson: values.json, output };
  const [plan, fiscalYear, folder, ...more] = positionals;
  if (plan === undefined || fiscalYear === undefined || folder === undefined || more.length > 0)
    return refuse(answering, 'usage', usage);
  if (!values.force && existsSync(folder) && readdirSync(folder).length > 0)
    return refuse(
      answering,
      'folderNotEmpty',
      `${folder} は空ではありません。書き換えてよければ --force を付けてください。`,
    );
  const entered = await enterRound({ ...values, plan, fiscalYear }, answering, shell);
  if (!entered) return 2;
  const sources = await readReportSources(entered.callApi, entered.place);
  if (!sources.ok) return refuseFor(answering, sources.trouble);
  const { edition } = sources.value;
  const report = buildReport(sources.value);
  const unfinished = edition.kind === 'final' ? [] : findUnfinished(report);
  const files = await reportFiles(report, { hasMark: !values['no-bom'] });
  if (!writeFiles(folder, files, answering)) return 2;
  const names = files.map(({ name }) => name);
  const kind = edition.kind === 'draft' ? '報告書の案' : '報告書';
  tell(answering, { ok: true, folder, files: names, edition, unfinished }, [
    `${kind}を ${folder} に書き出しました。`,
    ...names.map((name) => `  ${name}`),
    ...(unfinished.length > 0 ? ['', ...sayUnfinished(unfinished, 10)] : []),
  ]);
  return 0;
}

function writeFiles(folder: string, files: readonly ReportFile[], answering: Answering): boolean {
  try {
    for (const { name, content } of files) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return true;
  } catch {
    refuse(answering, 'fileUnwritable', `${folder} に書けません。フォルダーと権限を確かめてください。`);
    return false;
  }
}
