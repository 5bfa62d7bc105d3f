import type { DeploymentFact, DeploymentProblem } from '../deployment/deployment-problem.ts';
import { type PlanProblemWords, sayPlanProblem } from './plan-problem-words.ts';

type Code = DeploymentFact['code'];

/** One language's sentence for every fact; one without does not compile. */
export type DeploymentProblemWords = {
  readonly [C in Code]: (fact: Extract<DeploymentFact, { code: C }>) => string;
};

/** What is wrong and what to do, without the place; what has the wrong shape is said as of a plan's definition. */
export function sayDeploymentProblem(
  words: DeploymentProblemWords,
  shapes: PlanProblemWords,
  problem: DeploymentProblem,
): string {
  // The code says which facts there are: the check that made them and the sentence share `DeploymentFact`.
  return isFact(words, problem) ? words[problem.code](problem as never) : sayPlanProblem(shapes, problem);
}

function isFact(words: DeploymentProblemWords, problem: DeploymentProblem): problem is DeploymentFact {
  return Object.hasOwn(words, problem.code);
}
