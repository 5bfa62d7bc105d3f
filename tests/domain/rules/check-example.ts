import type { DepartmentId, FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { LastYear } from '#domain/round/last-year.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { RuleExample } from '#domain/rules/rule-examples.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { project } from './check-text.ts';
import { actualsOf, otherProject, rulePlan } from './rule-plan.ts';

/** Every text of an example as it stands in the example plan's sheet. */
export function entriesOf({ text, beside = {} }: RuleExample): Entries {
  return { activity: text, ...beside } as Entries;
}

/** What all rules notice in an example. */
export function checkExample(example: RuleExample): Finding[] {
  const { lastYear, otherSheet, actuals, asks } = example;
  return checkSheet({
    plan: planAsking(asks),
    project,
    department: 'jinken' as DepartmentId,
    entries: entriesOf(example),
    ...(lastYear === undefined ? {} : { lastYear: lastYearOf(lastYear) }),
    ...(otherSheet === undefined ? {} : { others: [otherOf(otherSheet)] }),
    ...(actuals === undefined ? {} : { actuals: actualsOf(actuals) }),
  });
}

function planAsking(asks: RuleExample['asks']): PlanDefinition {
  const [first, ...rest] = rulePlan.form.fields;
  if (!first || !asks) return rulePlan;
  const parts = isComputed(asks)
    ? rest.map((part) => ({ ...part, answer: { kind: 'number' as const } }))
    : rest;
  return { ...rulePlan, form: { ...rulePlan.form, fields: [{ ...first, ...asks }, ...parts] } };
}

function isComputed({ answer }: NonNullable<RuleExample['asks']>): boolean {
  return answer !== undefined && 'computed' in answer;
}

function lastYearOf(text: string): LastYear {
  const field = 'activity' as FieldId;
  const department = { id: 'jinken' as DepartmentId, name: '人権・広聴相談課' };
  const { id, number, name } = project;
  const texts = [{ field, label: 'R4年度の取組内容', text }];
  return { fiscalYear: 2022, sheets: [{ project: { id, number, name }, department, texts }] };
}

function otherOf(text: string) {
  return {
    project: otherProject.id,
    department: 'jinken' as DepartmentId,
    entries: { activity: text } as Entries,
  };
}
