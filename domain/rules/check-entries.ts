import { readDates } from '../dates/read-dates.ts';
import { fieldsOfProject, isAsked, isRequiredNow } from '../plan/asked-fields.ts';
import type { EntryField } from '../plan/entry-fields.ts';
import { givenText } from '../plan/given-text.ts';
import type { Department, DepartmentId, FieldId, PlanDefinition, Project } from '../plan/plan-definition.ts';
import type { Entries } from '../sheet/entries.ts';
import { fieldRules } from './field-rules.ts';
import type { Finding } from './finding.ts';
import type { FieldContext } from './rule.ts';

/**
 * What the rules notice in the texts of one sheet, in the order of the form's fields and of their texts. `labelYears`: the fiscal years
 * that the labels in the workbook name, where somebody has looked. `department`: whose sheet it is, for what the plan
 * gives to one department only.
 */
export function checkEntries(
  plan: PlanDefinition,
  project: Project,
  entries: Entries,
  labelYears: Readonly<Record<FieldId, number>>,
  department?: DepartmentId,
): Finding[] {
  const departments = project.departments.flatMap(
    (id) => plan.departments.find((one) => one.id === id) ?? [],
  );
  const fields = fieldsOfProject(plan, project);
  const given = (id: FieldId) => givenText(project, id, department) ?? '';
  const known = { plan, project, departments, fields };
  return fields
    .filter(({ input }) => input === 'written')
    .flatMap((field) => checkField(contextOf({ ...known, field }, { entries, labelYears, given })));
}

interface Parts {
  plan: PlanDefinition;
  project: Project;
  departments: Department[];
  fields: readonly EntryField[];
  field: EntryField;
}

interface Texts {
  entries: Entries;
  given(field: FieldId): string;
  labelYears: Readonly<Record<FieldId, number>>;
}

function contextOf(known: Parts, { entries, given, labelYears }: Texts): FieldContext {
  const { field, plan } = known;
  const labelYear = labelYears[field.id];
  const text = entries[field.id] ?? '';
  return {
    ...known,
    text,
    dates: readDates(text, plan.fiscalYear),
    isAsked: isAsked(field, entries),
    isRequired: isRequiredNow(field, entries),
    textOf: (id) => entries[id] ?? given(id),
    ...(labelYear === undefined ? {} : { labelYear }),
  };
}

function checkField(context: FieldContext): Finding[] {
  const findings = fieldRules.flatMap(({ id, severity, alsoUnasked = false, check }) =>
    context.isAsked || alsoUnasked
      ? check(context).map(({ start, end, facts, severity: other }) => ({
          rule: id,
          severity: other ?? severity,
          field: context.field.id,
          start,
          end,
          facts,
        }))
      : [],
  );
  return findings.sort((a, b) => a.start - b.start);
}
