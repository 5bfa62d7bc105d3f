import type { ActualProblem, ActualProblemCode } from '../indicators/actual-problem.ts';

/** One language's sentence for every problem; a problem without one does not compile. */
export type ActualProblemWords = {
  readonly [C in ActualProblemCode]: (problem: Extract<ActualProblem, { code: C }>) => string;
};

/** What is wrong and what to do, without the place. */
export function sayActualProblem(words: ActualProblemWords, problem: ActualProblem): string {
  // The code says which facts there are: the check that made them and the sentence share `ActualProblem`.
  return words[problem.code](problem as never);
}
