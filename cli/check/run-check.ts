import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { readDefinition } from '#cli/plan/read-definition.ts';
import { readActuals } from '#cli/suggest/read-actuals.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import { resolveActuals } from '#domain/indicators/resolve-actuals.ts';
import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { compactText } from '#domain/text/compact-text.ts';
import { sayActualProblem } from '#domain/words/actual-problem-words.ts';
import { actualProblems } from '#domain/words/ja/actual-problems.ts';
import type { CheckAnswer } from './check-answer.ts';
import { checkFiles } from './check-files.ts';
import type { CheckJob } from './check-job.ts';
import { describeCheck } from './describe-check.ts';

const usage = usageOf('check');

/** `tenken check`: 0 where nothing blocks, 1 where something does, 2 for wrong use or a file that cannot be read. */
export async function runCheck(args: string[], output: CommandOutput): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    output.complain(usage);
    return 2;
  }
  const job = jobOf(asked, output);
  if (!job) return 2;
  const named = [...asked.files, ...asked.previous];
  const missing = named.filter((file) => !existsSync(file));
  const present = asked.files.filter((file) => existsSync(file));
  const previous = asked.previous.filter((file) => existsSync(file));
  const told = (done: number) => {
    if (!asked.json && present.length > 1)
      output.complain(`${done}／${present.length} ファイルを調べました。`);
  };
  const read = await checkFiles({ files: present, previous }, job, told);
  const answer = joined([...read, ...missing.map(missingFile)]);
  if (asked.json) output.print(JSON.stringify(answer, undefined, 2));
  else for (const line of describeCheck(answer)) output.print(line);
  return exitCode(answer);
}

interface Asked {
  files: string[];
  plan: string;
  year: string | undefined;
  department: string | undefined;
  actuals: string | undefined;
  previous: string[];
  json: boolean;
}

function readArguments(args: string[]): Asked | undefined {
  const { values, positionals } = parseArgs({
    args: eachNamed(args, '--previous'),
    allowPositionals: true,
    options: {
      plan: { type: 'string' },
      year: { type: 'string' },
      department: { type: 'string' },
      actuals: { type: 'string' },
      previous: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    },
  });
  const { plan, year, department, actuals, previous, json } = values;
  if (plan === undefined || positionals.length === 0) return undefined;
  return { files: positionals, plan, year, department, actuals, previous, json };
}

/** `--previous a b` → `--previous a --previous b`: everything behind it, up to the next option. */
function eachNamed(args: readonly string[], name: string): string[] {
  let isInside = false;
  return args.flatMap((one, index) => {
    if (one.startsWith('-')) isInside = one === name;
    else if (isInside && args[index - 1] !== name) return [name, one];
    return [one];
  });
}

function jobOf(
  { plan: file, year, department, actuals: actualsFile }: Asked,
  output: CommandOutput,
): CheckJob | undefined {
  const read = readDefinition(file, output);
  if (!read) return undefined;
  if (!read.ok) {
    for (const { place, sentence } of read.problems) output.complain(`${file} ${place}：${sentence}`);
    return undefined;
  }
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) {
    output.complain(`「--year ${year}」は年度として読めません。2023 のように西暦で書いてください。`);
    return undefined;
  }
  const plan = { ...read.plan, ...(year === undefined ? {} : { fiscalYear: Number(year) }) };
  const actuals = actualsFile === undefined ? undefined : actualsOf(actualsFile, plan, output);
  if (actualsFile !== undefined && !actuals) return undefined;
  const job = { plan, ...(actuals ? { actuals } : {}) };
  if (department === undefined) return job;
  const id = findDepartment(plan, department);
  if (id) return { ...job, department: id };
  const names = plan.departments.map(({ name }) => name).join('、');
  output.complain(`「${department}」という課は計画にありません。次の中から選んでください：${names}`);
  return undefined;
}

/** What is wrong with single actuals is told; the others are used. */
function actualsOf(file: string, plan: PlanDefinition, output: CommandOutput): Actual[] | undefined {
  const read = readActuals(file, output);
  if (!read) return undefined;
  const { actuals, problems } = resolveActuals(read, plan);
  for (const problem of problems) {
    output.complain(`${file} ${problem.place}：${sayActualProblem(actualProblems, problem)}`);
  }
  return actuals.filter(({ fiscalYear }) => fiscalYear === plan.fiscalYear);
}

function findDepartment(plan: PlanDefinition, name: string): DepartmentId | undefined {
  const sought = compactText(name);
  return plan.departments.find((one) =>
    [one.name, ...(one.formerNames ?? []).map((former) => former.name)].some(
      (text) => compactText(text) === sought,
    ),
  )?.id;
}

function missingFile(file: string): CheckAnswer {
  const message = `「${path.basename(file)}」がありません。ファイルの場所を確かめてください。`;
  return { forms: [], notes: [], refusals: [{ file, code: 'notFound', message }] };
}

function joined(answers: readonly CheckAnswer[]): CheckAnswer {
  return {
    forms: answers.flatMap(({ forms }) => forms),
    notes: answers.flatMap(({ notes }) => notes),
    refusals: answers.flatMap(({ refusals }) => refusals),
  };
}

function exitCode({ forms, refusals }: CheckAnswer): number {
  // Of a file with links everything else was read.
  if (refusals.some(({ code }) => code !== 'externalLinks')) return 2;
  return forms.some(({ findings }) => findings.some(({ severity }) => severity === 'blocks')) ? 1 : 0;
}
