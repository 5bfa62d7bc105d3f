import type { PlanChecks } from '../plan/plan-checks.ts';
import type { FieldId } from '../plan/plan-definition.ts';
import { fieldRules, wideRules } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { FieldContext, FieldRule, FoundPlace, WideRule } from './rule.ts';
import type { RuleId } from './rule-ids.ts';
import { severityIn } from './severity-in.ts';
import { fieldContexts, type SheetQuestion, sheetContext } from './sheet-context.ts';

/** All that the rules notice in one sheet, in the order of the form's fields and of their texts. */
export function checkSheet(question: SheetQuestion): Finding[] {
  const contexts = fieldContexts(question);
  const found = [...contexts.flatMap(checkContext), ...checkWide(question, contexts)];
  return inOrder(found, contexts);
}

/** What the field rules notice, in every field or in one. */
export function checkFields(question: SheetQuestion, only?: FieldId): Finding[] {
  return fieldContexts(question)
    .filter(({ field }) => only === undefined || field.id === only)
    .flatMap((context) => checkContext(context).sort(byPlace));
}

/** What the rules notice that read more than one field. */
export function checkAcross(question: SheetQuestion): Finding[] {
  const contexts = fieldContexts(question);
  return inOrder(checkWide(question, contexts), contexts);
}

function checkContext(context: FieldContext): Finding[] {
  return fieldRules
    .filter((rule) => (context.isAsked || rule.alsoUnasked) && isOn(rule, context.plan.checks))
    .flatMap((rule) =>
      rule.check(context).map((found) => asFinding(rule, found, context.field.id, context.plan.checks)),
    );
}

function checkWide(question: SheetQuestion, contexts: readonly FieldContext[]): Finding[] {
  const { checks } = question.plan;
  const context = sheetContext(question, contexts);
  return wideRules
    .filter((rule) => isOn(rule, checks))
    .flatMap((rule) => rule.check(context).map((found) => asFinding(rule, found, found.field, checks)));
}

type AnyRule = FieldRule | WideRule;

function isOn(rule: AnyRule, checks: PlanChecks | undefined): boolean {
  return severityIn(checks, rule) !== 'off';
}

function asFinding(
  rule: AnyRule,
  { start, end, facts, severity, replacement }: FoundPlace<RuleId>,
  field: FieldId,
  checks: PlanChecks | undefined,
): Finding {
  const usual = severityIn(checks, rule) === 'blocks' ? 'blocks' : 'warns';
  return {
    ...{ rule: rule.id, severity: severity ?? usual, field, start, end, facts },
    ...(replacement === undefined ? {} : { replacement }),
  };
}

function inOrder(findings: Finding[], contexts: readonly FieldContext[]): Finding[] {
  const places = new Map(contexts.map(({ field }, index) => [field.id, index]));
  return findings.sort((a, b) => (places.get(a.field) ?? 0) - (places.get(b.field) ?? 0) || byPlace(a, b));
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start;
}
