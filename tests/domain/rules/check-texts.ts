import type { Field, FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { planWith, project } from './check-text.ts';

/** A written field that may stay blank; a test states what differs. */
export function field(id: string, more: Partial<Field> = {}): Field {
  return { id: id as FieldId, label: [id], input: 'written', isRequired: false, ...more };
}

/** What the rules notice in a sheet with these fields. */
export function checkTexts(
  fields: Field[],
  texts: Record<string, string>,
  more: Partial<PlanDefinition> = {},
): Finding[] {
  const plan = planWith();
  return checkSheet({
    plan: { ...plan, form: { ...plan.form, fields }, ...more },
    project,
    entries: texts as Entries,
  });
}

/** The findings as `field: rule`. */
export function named(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${finding.field}: ${finding.rule}`);
}
