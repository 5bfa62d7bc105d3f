import type { EntryField } from '#domain/plan/entry-fields.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import { givenText } from '#domain/plan/given-text.ts';
import type { DepartmentId, PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import { type FieldOptions, fieldOptions } from './field-options.ts';

/** A field that holds the plan's own text. */
export interface GivenView {
  kind: 'given';
  field: EntryField;
  label: string;
  text: string;
  /** Present where the text is one of some options, or a grade. */
  options?: FieldOptions | undefined;
}

/** What the plan says to this department in a given field; nothing where it says nothing. */
export function viewGiven(
  plan: PlanDefinition,
  project: Project,
  department: DepartmentId,
  field: EntryField,
): GivenView[] {
  const text = givenText(project, field.id, department) ?? '';
  if (text === '') return [];
  return [
    {
      kind: 'given',
      field,
      label: fieldLabel(field, plan),
      text,
      options: fieldOptions(plan, field.answer),
    },
  ];
}
