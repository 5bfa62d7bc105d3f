import { writeFileSync } from 'node:fs';
import type { CommandOutput } from '#cli/command-output.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import type { NextYear } from './make-next-year.ts';

interface Telling {
  /** The file into which the definition goes. */
  out?: string | undefined;
  json: boolean;
  /** What the definition is called where it goes into none. */
  name: string;
}

/** Prints or writes a definition that was made out of another, and beside it what moved on; gives the exit code. */
export function tellNext(made: NextYear, telling: Telling, output: CommandOutput): number {
  const { out, json } = telling;
  if (out !== undefined && made.plan && !write(made.plan, out, output)) return 1;
  if (json) output.print(JSON.stringify(shown(made, out), null, 2));
  else tell(made, telling, output);
  return made.plan && made.problems.every(({ severity }) => severity === 'warns') ? 0 : 1;
}

/** Where a file is named, the definition is in the file. */
function shown({ plan, ...rest }: NextYear, out: string | undefined) {
  return { ok: plan !== undefined, ...(plan && out === undefined ? { plan } : {}), ...rest };
}

function tell({ plan, moved, toConfirm, problems }: NextYear, { out, name }: Telling, output: CommandOutput) {
  if (plan && out === undefined) output.print(JSON.stringify(plan, null, 2));
  if (plan) output.complain([...list('変わったこと', moved), ...list('確かめること', toConfirm)].join('\n'));
  if (problems.length > 0) output.complain(problems.map((one) => lineOf(one, out ?? name)).join('\n'));
}

function list(title: string, sentences: readonly string[]): string[] {
  return sentences.length > 0 ? [`${title}：`, ...sentences.map((one) => `  ・${one}`)] : [];
}

function lineOf(
  { file, place, severity, sentence }: DefinitionProblem & { file?: string },
  definition: string,
): string {
  return `${file ?? definition} ${place}：${severity === 'warns' ? '（確認）' : ''}${sentence}`;
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
