import type {
  UnwritableProblem,
  WorkbookProblem,
  WorkbookProblemCode,
} from '../plan-workbook/workbook-problem.ts';

/** One language's sentence for everything that a definition's workbook can have wrong. */
export type WorkbookProblemWords = {
  readonly [C in WorkbookProblemCode]: (problem: Extract<WorkbookProblem, { code: C }>) => string;
};

export type UnwritableWords = {
  readonly [C in UnwritableProblem['code']]: (problem: Extract<UnwritableProblem, { code: C }>) => string;
};

/** What is wrong and what to do, without the place. */
export function sayWorkbookProblem(words: WorkbookProblemWords, problem: WorkbookProblem): string {
  // The code says which facts there are: whoever found them and the sentence share `WorkbookProblem`.
  return words[problem.code](problem as never);
}

export function sayUnwritable(words: UnwritableWords, problem: UnwritableProblem): string {
  return words[problem.code](problem as never);
}
