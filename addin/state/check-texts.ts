import type { FieldId, PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Entries } from '#domain/sheet/entries.ts';

/** What the rules notice in the texts of one sheet. */
export function checkTexts(
  _plan: PlanDefinition,
  _project: Project,
  _entries: Entries,
  _labelYears: Record<FieldId, number>,
): Finding[] {
  return [];
}
