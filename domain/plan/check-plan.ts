import { checkCalendar } from './check-calendar.ts';
import { checkCellIds } from './check-cell-ids.ts';
import { checkDepartmentNames } from './check-department-names.ts';
import { checkDepartments } from './check-departments.ts';
import { checkFields } from './check-fields.ts';
import { checkForm } from './check-form.ts';
import { checkIds } from './check-ids.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkNodes } from './check-nodes.ts';
import { checkNow } from './check-now.ts';
import { checkNumbering } from './check-numbering.ts';
import { checkPlanChecks } from './check-plan-checks.ts';
import { checkProjects } from './check-projects.ts';
import { checkRatings } from './check-ratings.ts';
import { checkRollUps } from './check-roll-ups.ts';
import { checkRound } from './check-round.ts';
import { checkScales } from './check-scales.ts';
import type { PlanDefinition } from './plan-definition.ts';
import { planIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';

/**
 * Whether the parts of a definition fit together; empty where they do. `isAdvice` tells what may stay from what makes
 * the definition unusable. Its shape is checked before, by the schema.
 */
export function checkPlan(plan: PlanDefinition): PlanProblem[] {
  const ids = planIds(plan);
  return [
    ...checkRound(plan, ids),
    ...checkIds(plan),
    ...checkNodes(plan, ids),
    ...checkNumbering(plan, ids),
    ...checkDepartmentNames(plan.departments),
    ...checkDepartments(plan, ids),
    ...checkProjects(plan, ids),
    ...checkForm(plan),
    ...checkCellIds(plan),
    ...checkFields(plan, ids),
    ...checkCalendar(plan),
    ...checkScales(plan, ids),
    ...checkIndicators(plan, ids),
    ...checkRatings(plan, ids),
    ...checkRollUps(plan, ids),
    ...checkPlanChecks(plan),
    ...checkNow(plan),
  ];
}
