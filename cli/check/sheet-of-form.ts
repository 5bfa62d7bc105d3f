import type { FoundForm } from '#domain/finder/finder-report.ts';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { OtherSheet } from '#domain/rules/rule.ts';
import type { Entries } from '#domain/sheet/entries.ts';

/** The sheet that a form is, with what is written in it; nothing where the plan does not know the project. */
export function sheetOfForm(form: FoundForm, plan: PlanDefinition): OtherSheet | undefined {
  const project = plan.projects.find(({ id }) => id === form.project);
  if (!project) return undefined;
  const own = form.departments.find((id) => project.departments.includes(id));
  const department =
    project.written === 'perDepartment' ? (own ?? project.departments[0]) : project.departments[0];
  return department && { project: project.id, department, entries: entriesOf(form) };
}

function entriesOf({ fields }: FoundForm): Entries {
  const filled = fields
    .filter(({ text }) => text !== '')
    .map(({ field, text }): [FieldId, string] => [field, text]);
  return Object.fromEntries(filled);
}
