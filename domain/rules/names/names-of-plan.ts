import type { PlanDefinition } from '../../plan/plan-definition.ts';

/** Names that keep their own spelling: of the plan, its nodes, projects, departments and indicators. */
export function namesOfPlan(plan: PlanDefinition): string[] {
  const departments = plan.departments.flatMap(({ name, formerNames = [] }) => [
    name,
    ...formerNames.map((former) => former.name),
  ]);
  const named = [...plan.nodes, ...plan.projects, ...(plan.indicators ?? [])];
  return [plan.name, plan.municipality.name, ...departments, ...named.map(({ name }) => name)].filter(
    (name) => name.length > 1,
  );
}
