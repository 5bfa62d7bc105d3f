import type { Department, PlanDefinition, PlanId } from '#domain/plan/plan-definition.ts';
import { compactText } from '#domain/text/compact-text.ts';

/** A plan of the installation, with the departments of its newest round. */
export interface KnownPlan {
  id: PlanId;
  name: string;
  departments: PlanDefinition['departments'];
}

/** By its id or its name. */
export function findPlan<Named extends { id: string; name: string }>(
  plans: readonly Named[],
  given: string,
): Named | undefined {
  const sought = compactText(given);
  return plans.find(({ id }) => id === given) ?? plans.find(({ name }) => compactText(name) === sought);
}

/** By its id, its name, or a former one; several where a former name was shared. */
export function findDepartments({ departments }: KnownPlan, given: string): Department[] {
  const sought = compactText(given);
  const named = departments.filter(({ id, name }) => id === given || compactText(name) === sought);
  if (named.length > 0) return named;
  return departments.filter(({ formerNames = [] }) =>
    formerNames.some(({ name }) => compactText(name) === sought),
  );
}
