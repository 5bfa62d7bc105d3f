import type { CommandOutput } from '#cli/command-output.ts';
import { parseJson } from '#cli/plan/parse-json.ts';
import { readText } from '#cli/read-text.ts';
import type { ActualsFile } from '#domain/indicators/actuals-file.ts';
import { parseActuals } from '#domain/protocol/parse-actuals.ts';
import { planProblems } from '#domain/words/ja/plan-problems.ts';
import { sayPlanProblem } from '#domain/words/plan-problem-words.ts';

/** The actuals in a file; where it cannot be read or has another shape, says so and gives nothing. */
export function readActuals(file: string, output: CommandOutput): ActualsFile | undefined {
  const text = readText(file, output);
  if (text === undefined) return undefined;
  const content = parseJson(text);
  const parsed = content.ok ? parseActuals(content.value) : content;
  if (parsed.ok) return parsed.file;
  const lines = parsed.problems.map(
    (problem) => `${file} ${problem.place || '全体'}：${sayPlanProblem(planProblems, problem)}`,
  );
  output.complain(lines.join('\n'));
  return undefined;
}
