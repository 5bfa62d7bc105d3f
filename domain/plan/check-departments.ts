import { checkSuccession } from './check-succession.ts';
import { checkYears } from './check-years.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';

/** The years of departments and of their names run forward; what they took over leads back to none of them. */
export function checkDepartments(plan: PlanDefinition, ids: PlanIds): PlanProblem[] {
  return [
    ...plan.departments.flatMap(({ valid, formerNames = [] }, index) => [
      ...checkYears(valid, `departments[${index}].valid`),
      ...formerNames.flatMap((former, at) => checkYears(former, `departments[${index}].formerNames[${at}]`)),
    ]),
    ...checkSuccession(plan, 'departments', ids.department),
  ];
}
