import type { Actual } from '#domain/indicators/actual.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { checkAcross } from '#domain/rules/check-sheet.ts';
import type { RuleId } from '#domain/rules/rule-ids.ts';
import type { SheetQuestion } from '#domain/rules/sheet-context.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { project } from '../check-text.ts';
import { rulePlan } from '../rule-plan.ts';

interface Given extends Partial<Omit<SheetQuestion, 'entries' | 'plan' | 'actuals'>> {
  plan?: PlanDefinition;
  actuals?: readonly Actual[];
  /** The other fields. */
  beside?: { selfEvaluation?: string; issues?: string };
}

/** The pieces of a sheet's texts that one rule points at, in the plan of the examples. */
export function piecesOf(rule: RuleId, text: string, { beside = {}, ...given }: Given = {}): string[] {
  const entries = { activity: text, ...beside } as Entries;
  return checkAcross({ plan: rulePlan, project, ...given, entries })
    .filter((finding) => finding.rule === rule)
    .map(({ field, start, end }) => (entries[field] ?? '').slice(start, end));
}
