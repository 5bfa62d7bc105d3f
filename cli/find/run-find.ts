import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { usageOf } from '#cli/help/command-help.ts';
import { readGrids } from '#cli/read-grids.ts';
import { findForms } from '#domain/finder/find-forms.ts';
import type { FinderReport } from '#domain/finder/finder-report.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { hostWords } from '#local/workbook-host/page/host-words.ts';
import { describeReport } from './describe-report.ts';
import { findPlan } from './read-plan.ts';

const usage = usageOf('find');

/**
 * `tenken find`: which forms of a plan stand in these workbooks, and what is wrong with them. Gives the exit code: 0,
 * 1 where anything was noticed or a file could not be read, 2 where the command was not understood.
 */
export async function runFind(args: string[], out: (line: string) => void): Promise<number> {
  const options = readArguments(args);
  if (!options) {
    out(usage);
    return 2;
  }
  const plan = findPlan(options.plan);
  if (!plan) {
    out(
      `計画定義「${options.plan}」を読み取れません。直すところは「tenken plan check ${options.plan}」で分かります。`,
    );
    return 2;
  }
  const answers = options.files.map((file) => ({ file, ...readOne(file, plan) }));
  if (options.json) {
    const content = answers.map(({ file, report, refusal }) => ({
      file,
      ...report,
      ...(refusal ? { refusal } : {}),
    }));
    out(JSON.stringify(content, undefined, 2));
  } else {
    for (const { file, report, sentence } of answers) {
      out(`◆ ${path.basename(file)}`);
      for (const line of report ? describeReport(report, plan) : [`  ${sentence}`]) out(line);
    }
  }
  return answers.every(({ report }) => report?.notes.length === 0) ? 0 : 1;
}

function readArguments(args: string[]): { files: string[]; plan: string; json: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { plan: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    if (values.plan === undefined || positionals.length === 0) return undefined;
    return { files: positionals, plan: values.plan, json: values.json };
  } catch {
    return undefined;
  }
}

interface Answer {
  report?: FinderReport;
  refusal?: { code: string };
  sentence?: string;
}

function readOne(file: string, plan: PlanDefinition): Answer {
  const name = path.basename(file);
  if (!existsSync(file)) return { refusal: { code: 'notFound' }, sentence: `「${name}」がありません。` };
  const read = readGrids(file);
  if (read.ok) return { report: findForms(read.grids, plan) };
  return { refusal: read.refusal, sentence: hostWords('ja').refusal(read.refusal, name) };
}
