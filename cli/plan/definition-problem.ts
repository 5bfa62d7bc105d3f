import { isAdvice } from '#domain/plan/is-advice.ts';
import type { PlanProblem } from '#domain/plan/plan-problem.ts';
import { planProblems } from '#domain/words/ja/plan-problems.ts';
import { sayPlanProblem } from '#domain/words/plan-problem-words.ts';

/** A problem of a definition as it is shown to whoever wrote the file. */
export interface DefinitionProblem {
  /** Where one finds it in the file: `projects[3].departments[0]` in JSON, `事業!C5` in a workbook; 全体 for the whole. */
  place: string;
  code: string;
  /** `warns`: the definition can be used all the same. */
  severity: 'blocks' | 'warns';
  /** What is wrong and what to do. */
  sentence: string;
}

/** `place`: where it stands in a file that is no JSON. */
export function asShown(problem: PlanProblem, place: string = problem.place): DefinitionProblem {
  return {
    place: place || '全体',
    code: problem.code,
    severity: isAdvice(problem) ? 'warns' : 'blocks',
    sentence: sayPlanProblem(planProblems, problem),
  };
}
