import { parseArgs } from 'node:util';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import { readDefinition } from './read-definition.ts';

/** `tenken plan check FILE`: 0 where the definition can be used, with advice or without; 1 where it must be mended. */
export function runPlanCheck(args: string[], output: CommandOutput): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    output.complain(usageOf('plan check'));
    return 2;
  }
  const read = readDefinition(file, output);
  if (!read) return 1;
  const problems = read.ok ? read.advice : read.problems;
  if (values.json) output.print(JSON.stringify({ ok: read.ok, problems }, null, 2));
  else {
    if (problems.length > 0) output.complain(problems.map((one) => `${file} ${lineOf(one)}`).join('\n'));
    if (read.ok) output.print(`${file}：計画定義として使えます。`);
  }
  return read.ok ? 0 : 1;
}

function lineOf({ place, severity, sentence }: DefinitionProblem): string {
  return `${place}：${severity === 'warns' ? '（確認）' : ''}${sentence}`;
}
