import type { Project } from '#domain/plan/plan-definition.ts';
import { examplePlan } from '../example-plan.ts';

/** A № that is not in the plan is a mistake in the example itself. */
export function getProject(number: string): Project {
  const found = examplePlan.projects.find((project) => project.number === number);
  if (!found) throw new Error(`№${number} is no project of the example plan`);
  return found;
}
