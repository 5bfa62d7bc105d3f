import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CommandOutput } from '#cli/command-output.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import { makeNextYear, type NextYear } from './make-next-year.ts';

const usage = '使い方：tenken plan next-year PLAN.json|PLAN.xlsx [CHANGES.json] [--out FILE] [--json]';

/**
 * `tenken plan next-year`: prints the next year's definition, and says beside it what moved on and what somebody has to
 * confirm. 0 where it can be used as it is, 1 where something does not fit, 2 where the command was not understood.
 */
export function runPlanNextYear(args: string[], output: CommandOutput): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [file, changesFile, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    output.complain(usage);
    return 2;
  }
  const made = makeNextYear(file, changesFile, output);
  if (!made) return 1;
  if (values.out !== undefined && made.plan && !write(made.plan, values.out, output)) return 1;
  if (values.json) output.print(JSON.stringify(shown(made, values.out), null, 2));
  else tell(made, values.out, output);
  return made.plan && made.problems.every(({ severity }) => severity === 'warns') ? 0 : 1;
}

/** Where a file is named, the definition is in the file. */
function shown({ plan, ...rest }: NextYear, out: string | undefined) {
  return { ok: plan !== undefined, ...(plan && out === undefined ? { plan } : {}), ...rest };
}

function tell(
  { plan, moved, toConfirm, problems }: NextYear,
  out: string | undefined,
  output: CommandOutput,
) {
  if (plan && out === undefined) output.print(JSON.stringify(plan, null, 2));
  if (plan) output.complain([...list('変わったこと', moved), ...list('確かめること', toConfirm)].join('\n'));
  if (problems.length > 0) output.complain(problems.map((one) => lineOf(one, out)).join('\n'));
}

function list(title: string, sentences: readonly string[]): string[] {
  return sentences.length > 0 ? [`${title}：`, ...sentences.map((one) => `  ・${one}`)] : [];
}

function lineOf(
  { file, place, severity, sentence }: DefinitionProblem & { file?: string },
  out = '次年度の定義',
): string {
  return `${file ?? out} ${place}：${severity === 'warns' ? '（確認）' : ''}${sentence}`;
}

function write(plan: PlanDefinition, file: string, output: CommandOutput): boolean {
  try {
    writeFileSync(file, `${JSON.stringify(plan, null, 2)}\n`);
    return true;
  } catch {
    output.complain(`${file} に書き込めません。フォルダーがあるか、書き込む権限があるかを確かめてください。`);
    return false;
  }
}
