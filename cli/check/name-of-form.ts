import type { FoundForm } from '#domain/finder/finder-report.ts';
import { compactName } from '#domain/finder/plan-names.ts';
import { formatCell } from '#domain/grid/address.ts';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { projectName } from '#domain/rules/names/project-name.ts';
import type { FactsOf } from '#domain/rules/rule-facts.ts';
import { severityIn } from '#domain/rules/severity-in.ts';
import type { CheckedForm } from './check-answer.ts';

/** What the cell of the project's name is called among the fields: as in the definition's `form`. */
export const projectNameField = 'projectName' as FieldId;

/** The name as the form has it, and what is to be said of it; it is no field of the plan, so no other rule reads it. */
export function nameOfForm(
  form: FoundForm,
  plan: PlanDefinition,
): { fields: CheckedForm['fields']; findings: Finding[] } {
  const { name } = form;
  if (!name || name.text === '') return { fields: [], findings: [] };
  const fields = [{ field: projectNameField, cell: formatCell(name.area), text: name.text }];
  const project = plan.projects.find(({ id }) => id === form.project);
  const severity = severityIn(plan.checks, projectName);
  if (!project || severity === 'off' || compactName(name.text) === compactName(project.name)) {
    return { fields, findings: [] };
  }
  const facts: FactsOf<'project-name'> = { kind: 'project', number: project.number, name: project.name };
  const place = { field: projectNameField, start: 0, end: name.text.length };
  return {
    fields,
    findings: [{ rule: 'project-name', severity, ...place, facts, replacement: project.name }],
  };
}
