import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readGrids } from '#cli/read-grids.ts';
import { findForms } from '#domain/finder/find-forms.ts';
import { hostWords } from '#local/workbook-host/page/host-words.ts';
import { describeReport } from './describe-report.ts';
import { findPlan } from './read-plan.ts';

const usage = '使い方：tenken find ファイル… --plan 計画.json [--json]';

/**
 * `tenken find`: which forms of a plan stand in these workbooks, and what is wrong with them. Gives the exit code: 0,
 * 1 where a file could not be read, 2 where the command was not understood.
 */
export async function runFind(args: string[], out: (line: string) => void): Promise<number> {
  const options = readArguments(args);
  if (!options) {
    out(usage);
    return 2;
  }
  const plan = findPlan(options.plan);
  if (!plan) {
    out(`計画定義「${options.plan}」を読み取れません。ファイルの場所と内容を確かめてください。`);
    return 2;
  }
  const answers = options.files.map((file) => ({ file, ...readOne(file) }));
  if (options.json) {
    const content = answers.map(({ file, ...answer }) =>
      'grids' in answer ? { file, ...findForms(answer.grids, plan) } : { file, refusal: answer.refusal },
    );
    out(JSON.stringify(content, undefined, 2));
  } else {
    for (const answer of answers) {
      out(`◆ ${path.basename(answer.file)}`);
      if ('grids' in answer)
        for (const line of describeReport(findForms(answer.grids, plan), plan)) out(line);
      else out(`  ${answer.sentence}`);
    }
  }
  return answers.every((answer) => 'grids' in answer) ? 0 : 1;
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

function readOne(file: string) {
  const name = path.basename(file);
  if (!existsSync(file)) return { refusal: { code: 'notFound' }, sentence: `「${name}」がありません。` };
  const read = readGrids(file);
  if (read.ok) return { grids: read.grids };
  return { refusal: read.refusal, sentence: hostWords('ja').refusal(read.refusal, name) };
}
