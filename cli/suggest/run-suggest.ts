import { parseArgs } from 'node:util';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { readDefinition } from '#cli/plan/read-definition.ts';
import { suggestGrades } from '#domain/grades/suggest-grades.ts';
import { checkActuals } from '#domain/indicators/check-actuals.ts';
import { resolveActuals } from '#domain/indicators/resolve-actuals.ts';
import { sayActualProblem } from '#domain/words/actual-problem-words.ts';
import { actualProblems } from '#domain/words/ja/actual-problems.ts';
import { describeNodes } from './describe-nodes.ts';
import { describeSuggestions } from './describe-suggestions.ts';
import { nodeAnswers } from './node-answers.ts';
import { readActuals } from './read-actuals.ts';
import { suggestionAnswers } from './suggestion-answers.ts';

const usage = usageOf('suggest');

/**
 * `tenken suggest`: the grade that the scale's rules give each indicator, with its reasons. Gives the exit code: 0; 1
 * where something about the actuals has to be mended; 2 where the command was not understood or a file cannot be read.
 */
export function runSuggest(args: string[], output: CommandOutput): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      plan: { type: 'string' },
      actuals: { type: 'string' },
      year: { type: 'string' },
      nodes: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const year = values.year === undefined ? undefined : readYear(values.year);
  if (!values.plan || !values.actuals || positionals.length > 0 || year === null) {
    output.complain(year === null ? `年度は 2023 のように西暦で書いてください。\n${usage}` : usage);
    return 2;
  }
  const read = readDefinition(values.plan, output);
  if (read && !read.ok) {
    const lines = read.problems.map(({ place, sentence }) => `${values.plan} ${place}：${sentence}`);
    output.complain(lines.join('\n'));
  }
  const file = readActuals(values.actuals, output);
  if (!read?.ok || !file) return 2;
  const fiscalYear = year ?? file.fiscalYear;
  const plan = { ...read.plan, fiscalYear };
  const resolved = resolveActuals(file, plan);
  const problems = [...resolved.problems, ...checkActuals(plan, resolved.actuals)];
  const suggestions = suggestGrades(plan, fiscalYear, resolved.actuals);
  const question = { plan, suggestions, given: resolved.ratings };
  const answers = values.nodes ? nodeAnswers(question) : suggestionAnswers(question);
  if (values.json) output.print(JSON.stringify(answers, null, 2));
  else output.print((values.nodes ? describeNodes(question) : describeSuggestions(question)).join('\n'));
  for (const problem of problems) {
    output.complain(`${values.actuals} ${problem.place}：${sayActualProblem(actualProblems, problem)}`);
  }
  return problems.length === 0 ? 0 : 1;
}

/** Nothing where it is no year. */
function readYear(text: string): number | null {
  return /^(?:19|20|21)\d\d$/.test(text.normalize('NFKC')) ? Number(text.normalize('NFKC')) : null;
}
