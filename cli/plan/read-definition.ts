import type { CommandOutput } from '#cli/command-output.ts';
import { readText } from '#cli/read-text.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { PlanProblem } from '#domain/plan/plan-problem.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';
import { planProblems } from '#domain/words/ja/plan-problems.ts';
import { sayPlanProblem } from '#domain/words/plan-problem-words.ts';
import type { DefinitionProblem } from './definition-problem.ts';

export type ReadDefinition =
  | { ok: true; plan: PlanDefinition; advice: DefinitionProblem[] }
  | { ok: false; problems: DefinitionProblem[] };

/** The plan definition in a file, or what is wrong with it; where the file cannot be read, says so and gives nothing. */
export function readDefinition(file: string, output: CommandOutput): ReadDefinition | undefined {
  const text = readText(file, output);
  return text === undefined ? undefined : readJson(text);
}

function readJson(text: string): ReadDefinition {
  const content = parseJson(text);
  if (!content) return { ok: false, problems: [notJson] };
  const parsed = parseDefinition(content.value);
  return parsed.ok
    ? { ...parsed, advice: parsed.advice.map(asShown) }
    : { ok: false, problems: parsed.problems.map(asShown) };
}

const notJson: DefinitionProblem = {
  place: '全体',
  code: 'notJson',
  severity: 'blocks',
  sentence: 'JSONとして読めません。かっこ、引用符、コンマを確かめてください。',
};

function asShown(problem: PlanProblem): DefinitionProblem {
  return {
    place: problem.place || '全体',
    code: problem.code,
    severity: 'blocks',
    sentence: sayPlanProblem(planProblems, problem),
  };
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
