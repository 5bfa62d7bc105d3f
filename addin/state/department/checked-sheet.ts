import type { Checks } from '#addin/state/checks.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { SheetQuestion } from '#domain/rules/sheet-context.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { sameValues } from './same-values.ts';

/** What the rules noticed in a sheet, and in which texts. */
export interface CheckedSheet {
  /** What the rules read that look at more than one field. */
  question: SheetQuestion;
  across: readonly Finding[];
  /** The text of each field that the field rules have read last. */
  texts: Entries;
  inFields: readonly Finding[];
}

export function checkWhole(checks: Checks, question: SheetQuestion): CheckedSheet {
  return {
    question,
    across: checks.checkAcross(question),
    texts: question.entries,
    inFields: checks.checkFields(question),
  };
}

/** Reads these fields again and leaves the rest as it was. */
export function checkAgain(
  checks: Checks,
  question: SheetQuestion,
  fields: readonly FieldId[],
  before: CheckedSheet,
): CheckedSheet {
  const kept = before.inFields.filter(({ field }) => !fields.includes(field));
  const fresh = fields.flatMap((field) => checks.checkFields(question, field));
  const texts = fields.map((field) => [field, question.entries[field] ?? ''] as const);
  return {
    ...before,
    texts: { ...before.texts, ...Object.fromEntries(texts) },
    inFields: [...kept, ...fresh],
  };
}

/** The fields whose texts the field rules have not read as they stand. */
export function changedFields({ entries }: SheetQuestion, { texts }: CheckedSheet): FieldId[] {
  const fields = new Set([...Object.keys(entries), ...Object.keys(texts)]) as Set<FieldId>;
  return [...fields].filter((field) => (entries[field] ?? '') !== (texts[field] ?? ''));
}

/** True where everything that the rules read still is as it was. */
export function isUpToDate(question: SheetQuestion, checked: CheckedSheet): boolean {
  const before = checked.question;
  return (
    changedFields(question, checked).length === 0 &&
    sameValues(question.entries, before.entries) &&
    sameValues(question.labelYears ?? {}, before.labelYears ?? {}) &&
    question.plan === before.plan &&
    question.lastYear === before.lastYear &&
    question.actuals === before.actuals &&
    sameOthers(question.others ?? [], before.others ?? [])
  );
}

type Others = NonNullable<SheetQuestion['others']>;

function sameOthers(now: Others, before: Others): boolean {
  return (
    now.length === before.length &&
    now.every(
      (one, index) =>
        one.project === before[index]?.project && sameValues(one.entries, before[index].entries),
    )
  );
}
