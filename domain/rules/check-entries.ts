import { readDates } from '../dates/read-dates.ts';
import type { Department, Field, FieldId, PlanDefinition, Project } from '../plan/plan-definition.ts';
import type { Entries } from '../sheet/entries.ts';
import { fieldRules } from './field-rules.ts';
import type { Finding } from './finding.ts';
import type { FieldContext } from './rule.ts';

/**
 * What the rules notice in the texts of one sheet, in the order of the form's fields and of their texts. `labelYears`: the fiscal years
 * that the labels in the workbook name, where somebody has looked.
 */
export function checkEntries(
  plan: PlanDefinition,
  project: Project,
  entries: Entries,
  labelYears: Readonly<Record<FieldId, number>>,
): Finding[] {
  const departments = project.departments.flatMap(
    (id) => plan.departments.find((one) => one.id === id) ?? [],
  );
  return plan.form.fields
    .filter(({ input }) => input === 'written')
    .flatMap((field) => checkField(contextOf({ plan, project, departments, field, entries, labelYears })));
}

interface Parts {
  plan: PlanDefinition;
  project: Project;
  departments: Department[];
  field: Field;
  entries: Entries;
  labelYears: Readonly<Record<FieldId, number>>;
}

function contextOf({ entries, labelYears, ...known }: Parts): FieldContext {
  const labelYear = labelYears[known.field.id];
  const text = entries[known.field.id] ?? '';
  const dates = readDates(text, known.plan.fiscalYear);
  return { ...known, text, dates, ...(labelYear === undefined ? {} : { labelYear }) };
}

function checkField(context: FieldContext): Finding[] {
  const findings = fieldRules.flatMap(({ id, severity, check }) =>
    check(context).map(({ start, end, facts, severity: worse }) => ({
      rule: id,
      severity: worse ?? severity,
      field: context.field.id,
      start,
      end,
      facts,
    })),
  );
  return findings.sort((a, b) => a.start - b.start);
}
