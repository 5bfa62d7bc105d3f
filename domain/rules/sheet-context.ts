import { readDates } from '../dates/read-dates.ts';
import type { Actual } from '../indicators/actual.ts';
import { fieldsOfProject, isAsked, isRequiredNow } from '../plan/asked-fields.ts';
import type { EntryField } from '../plan/entry-fields.ts';
import { givenText } from '../plan/given-text.ts';
import type { DepartmentId, FieldId, PlanDefinition, Project } from '../plan/plan-definition.ts';
import type { LastYear } from '../round/last-year.ts';
import type { Entries } from '../sheet/entries.ts';
import { once, readingsOf } from './readings-of.ts';
import type { FieldContext, OtherSheet, SheetContext } from './rule.ts';

/** One sheet, with what is known around it; what is not known keeps the rules that read it silent. */
export interface SheetQuestion {
  plan: PlanDefinition;
  project: Project;
  entries: Entries;
  /** Whose sheet it is, for what the plan gives to one department only. */
  department?: DepartmentId | undefined;
  /** The fiscal years that the labels in the workbook name, where somebody has looked. */
  labelYears?: Readonly<Record<FieldId, number>>;
  lastYear?: LastYear | undefined;
  actuals?: readonly Actual[] | undefined;
  others?: readonly OtherSheet[] | undefined;
}

/** The written fields in the form's order, also those that are not asked for. */
export function fieldContexts(question: SheetQuestion): FieldContext[] {
  const { plan, project, entries, labelYears = {}, department } = question;
  const departments = project.departments.flatMap(
    (id) => plan.departments.find((one) => one.id === id) ?? [],
  );
  const fields = fieldsOfProject(plan, project);
  const textOf = (id: FieldId) => entries[id] ?? givenText(project, id, department) ?? '';
  const known = { plan, project, departments, fields, textOf };
  return fields
    .filter(({ input }) => input === 'written')
    .map((field) => ({ ...known, ...ofField(field, { plan, entries, labelYears }) }));
}

/** For the wide rules: what is asked for. */
export function sheetContext(question: SheetQuestion, contexts: readonly FieldContext[]): SheetContext {
  const { plan, project, department, lastYear, actuals, others } = question;
  return {
    plan,
    project,
    departments: contexts[0]?.departments ?? [],
    fields: contexts.filter((context) => context.isAsked),
    ...(department === undefined ? {} : { department }),
    ...(lastYear ? { lastYear } : {}),
    ...(actuals ? { actuals } : {}),
    ...(others ? { others } : {}),
  };
}

type OfField = Omit<FieldContext, 'plan' | 'project' | 'departments' | 'fields' | 'textOf'>;

function ofField(
  field: EntryField,
  { plan, entries, labelYears = {} }: Pick<SheetQuestion, 'plan' | 'entries' | 'labelYears'>,
): OfField {
  const readings = readingsOf(entries, field.id);
  const { text } = readings;
  const labelYear = labelYears[field.id];
  return {
    field,
    text,
    isAsked: isAsked(field, entries),
    isRequired: isRequiredNow(field, entries),
    dates: once(() => readDates(text, plan.fiscalYear)),
    sentences: readings.sentences,
    figures: readings.figures,
    ...(labelYear === undefined ? {} : { labelYear }),
  };
}
