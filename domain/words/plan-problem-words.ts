import type { PlanProblem, PlanProblemCode } from '../plan/plan-problem.ts';

/** One language's sentence for every problem; a problem without one does not compile. */
export type PlanProblemWords = {
  readonly [C in PlanProblemCode]: (problem: Extract<PlanProblem, { code: C }>) => string;
};

/** What is wrong and what to do, without the place. */
export function sayPlanProblem(words: PlanProblemWords, problem: PlanProblem): string {
  // The code says which facts there are: the check that made them and the sentence share `PlanProblem`.
  return words[problem.code](problem as never);
}
