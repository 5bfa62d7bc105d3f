import { parseArgs } from 'node:util';
import type { CommandOutput } from '#cli/command-output.ts';
import { readText } from '#cli/read-text.ts';
import { checkPlan } from '#domain/plan/check-plan.ts';
import { planDefinitionSchema } from '#domain/protocol/plan-definition-schema.ts';
import { planProblems } from '#domain/words/ja/plan-problems.ts';
import { sayPlanProblem } from '#domain/words/plan-problem-words.ts';
import { describeIssue } from './describe-issue.ts';

/** `tenken plan check FILE`: 0 where the definition can be used, 1 where something has to be mended. */
export function runPlanCheck(args: string[], output: CommandOutput): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    output.complain('使い方：tenken plan check PLAN.json [--json]');
    return 2;
  }
  const text = readText(file, output);
  if (text === undefined) return 1;
  const problems = problemsOf(text);
  if (values.json) output.print(JSON.stringify({ ok: problems.length === 0, problems }, null, 2));
  else if (problems.length === 0) output.print(`${file}：計画定義として使えます。`);
  else output.complain(problems.map((problem) => `${file} ${problem}`).join('\n'));
  return problems.length === 0 ? 0 : 1;
}

/** First the shape; only what has one can be looked at for whether it fits together. */
function problemsOf(text: string): string[] {
  const content = parseJson(text);
  if (!content) return ['全体：JSONとして読めません。かっこ、引用符、コンマを確かめてください。'];
  const parsed = planDefinitionSchema.safeParse(content.value, { reportInput: true });
  if (!parsed.success) return parsed.error.issues.map(describeIssue);
  return checkPlan(parsed.data).map(
    (problem) => `${problem.place}：${sayPlanProblem(planProblems, problem)}`,
  );
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
