import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { unwritable } from '#domain/words/ja/workbook-problems.ts';
import { sayUnwritable } from '#domain/words/workbook-problem-words.ts';
import { readDefinition } from './read-definition.ts';
import { writePlanWorkbook } from './workbook/write-plan-workbook.ts';

const usage = usageOf('plan to-workbook');

interface Shown {
  place: string;
  sentence: string;
}

/** `tenken plan to-workbook PLAN.json OUT.xlsx`: a definition as a workbook to edit in Excel. 0, or 1 where it cannot be. */
export function runToWorkbook(args: string[], output: CommandOutput): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, force: { type: 'boolean', default: false } },
  });
  const [file, target, ...more] = positionals;
  if (file === undefined || target === undefined || more.length > 0) {
    output.complain(usage);
    return 2;
  }
  if (!values.force && existsSync(target)) {
    output.complain(`${target} はすでにあります。書き換えてよければ --force を付けてください。`);
    return 2;
  }
  const read = readDefinition(file, output);
  if (!read) return 1;
  const written = read.ok ? writePlanWorkbook(read.plan) : undefined;
  const problems: Shown[] = read.ok ? shown(written) : read.problems;
  if (written?.ok) writeFileSync(target, written.bytes);
  if (values.json) output.print(JSON.stringify({ ok: problems.length === 0, problems }, null, 2));
  else if (problems.length > 0)
    output.complain(problems.map(({ place, sentence }) => `${file} ${place}：${sentence}`).join('\n'));
  else output.print(`${target} に書き出しました。Excelで開いて、最初の「使い方」を読んでください。`);
  return problems.length === 0 ? 0 : 1;
}

function shown(written: ReturnType<typeof writePlanWorkbook> | undefined): Shown[] {
  if (!written || written.ok) return [];
  return written.problems.map((problem) => ({
    place: 'place' in problem ? problem.place : problem.worksheet,
    sentence: sayUnwritable(unwritable, problem),
  }));
}
