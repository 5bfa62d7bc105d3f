import type { Department } from '#domain/plan/plan-definition.ts';
import { examplePlan } from './example-plan.ts';

/** A name that is not in the plan is a mistake in the example itself. */
export function getDepartment(name: string): Department {
  const found = examplePlan.departments.find((department) => department.name === name);
  if (!found) throw new Error(`${name} is no department of the example plan`);
  return found;
}
