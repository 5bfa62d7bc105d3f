import type { DepartmentId, FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { jinken, p2 } from './example-plan.ts';
import { kindsPlan } from './kinds-plan.ts';

/** The budget is the plan's: 2,000 for the department, 9,000 for all others. */
export const givenBudgetPlan: PlanDefinition = {
  ...kindsPlan,
  form: {
    ...kindsPlan.form,
    fields: kindsPlan.form.fields.map((field) =>
      field.id === 'budget' ? { ...field, input: 'given' } : field,
    ),
  },
  projects: kindsPlan.projects.map((project) =>
    project.id === p2.project
      ? { ...project, given: [budget('9,000'), budget('2,000', jinken), ...(project.given ?? [])] }
      : project,
  ),
};

function budget(text: string, department?: DepartmentId) {
  return { field: 'budget' as FieldId, text, ...(department ? { department } : {}) };
}
