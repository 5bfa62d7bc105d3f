import type { Deed } from '#domain/audit/audit-record.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import { decideActual } from '#domain/indicators/decide-actual.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Result } from '#domain/refusals/result.ts';
import { decidePush } from '#domain/sheet/decide-push.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { KeptHead } from '#functions/ports/kept.ts';
import type { Change, SaveOutcome } from '#functions/ports/store.ts';
import { getDepartment } from './department-by-name.ts';
import type { ExampleActual } from './example-actuals.ts';
import type { ExampleSheet } from './example-sheets.ts';
import { entriesOf, sheetPath, sheetWriter } from './sheet-steps.ts';

/**
 * What the operations would store, decided the same way but without reading the store each time: nobody waits for the
 * year before. Ids and times are the example's own, so that it is the same in every store.
 */
export function sheetChange(plan: PlanDefinition, sheet: ExampleSheet): Change<SheetHead> {
  const { project, department } = sheetPath(sheet, plan);
  const key = { project, department };
  const deed = { action: 'submit' as const, ...key };
  return change(plan, sheet, deed, (by, at) =>
    decidePush({
      plan,
      roundState: 'open',
      memberships: [sheetWriter(sheet, plan).membership],
      key,
      intent: 'submit',
      entries: entriesOf(sheet, plan),
      by,
      at,
    }),
  );
}

export function actualChange(plan: PlanDefinition, actual: ExampleActual): Change<ActualHead> {
  const { id: department } = getDepartment(actual.department);
  const indicator = plan.indicators?.find(({ number }) => number === actual.number)?.id;
  if (!indicator) throw new Error(`${actual.number} is no indicator of the example plan`);
  const key = { indicator, department };
  return change(plan, actual, { action: 'reportActual', ...key }, (by, at) =>
    decideActual({
      plan,
      roundState: 'open',
      memberships: [sheetWriter(actual, plan).membership],
      ...key,
      written: [{ raw: actual.raw }],
      by,
      at,
    }),
  );
}

/** Stored before by an attempt that was broken off is as good as stored now. */
export function mustBeKept({ kind }: SaveOutcome<KeptHead>): void {
  if (kind === 'busy') throw new Error('the example cannot be stored');
}

function change<Head extends KeptHead>(
  plan: PlanDefinition,
  written: Pick<ExampleSheet, 'department' | 'by' | 'at'>,
  deed: Deed,
  decide: (by: string, at: string) => Result<Head>,
): Change<Head> {
  const { municipality, id, fiscalYear } = plan;
  const { subject, name: by } = sheetWriter(written, plan).person;
  const at = new Date(`${written.at}:00+09:00`).toISOString();
  const decided = decide(by, at);
  if (!decided.ok) throw new Error(`the example does not hold: ${decided.refusal.code}`);
  const word = ['example', fiscalYear, ...Object.values(deed)].join('-');
  return {
    round: { municipality: municipality.id, plan: id, fiscalYear },
    base: 0,
    head: decided.value,
    audit: { ...deed, id: word, at, subject, by, revision: decided.value.revision },
    answer: { key: word, content: word },
  };
}
