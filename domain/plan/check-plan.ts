import { checkDepartmentNames } from './check-department-names.ts';
import { checkForm } from './check-form.ts';
import { checkNodes } from './check-nodes.ts';
import { checkProjects } from './check-projects.ts';
import { findRepeated, type Placed } from './find-repeated.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Whether the parts of a definition fit together; empty where they do. Its shape is checked before, by the schema. */
export function checkPlan(plan: PlanDefinition): PlanProblem[] {
  return [
    ...checkIds(plan),
    ...checkNodes(plan),
    ...checkDepartmentNames(plan.departments),
    ...checkProjects(plan),
    ...checkForm(plan.form),
  ];
}

function checkIds({ levels, nodes, departments, projects, form }: PlanDefinition): PlanProblem[] {
  const lists: [string, readonly { id: string }[]][] = [
    ['levels', levels],
    ['nodes', nodes],
    ['departments', departments],
    ['projects', projects],
    ['form.fields', form.fields],
  ];
  return lists.flatMap(([list, items]) => {
    const ids = items.map(({ id }, index): Placed => ({ place: `${list}[${index}].id`, text: id }));
    return findRepeated(ids).map(
      ({ place, text, first }): PlanProblem => ({ code: 'idTwice', place, id: text, first }),
    );
  });
}
