import type { ApiAnswer } from '#addin/api/tenken-api.ts';
import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { apiPerson } from './year-api.ts';
import { yearEntries } from './year-entries.ts';

/** A clerk hands in every sheet of the department; gives the number of revisions that each has then. */
export async function handIn(
  origin: string,
  plan: PlanDefinition,
  sheets: readonly SheetKey[],
  department: DepartmentId,
): Promise<void> {
  const { api } = await apiPerson(origin, `clerk-${department}`);
  const round = { plan: plan.id, fiscalYear: plan.fiscalYear };
  for (const [index, key] of sheets.entries()) {
    if (key.department !== department) continue;
    const last = await api.sheet(round, key);
    const base = last.kind === 'ok' ? last.value.revision : 0;
    mustHold(
      await api.push(round, key, {
        base,
        idempotencyKey: `year-${key.project}-${key.department}-${base}-00000000`,
        intent: 'submit',
        entries: yearEntries(plan, key, index),
      }),
      sheetKeyText(key),
    );
  }
}

export function mustHold<T, Current>(answer: ApiAnswer<T, Current>, what: string): T {
  if (answer.kind === 'ok') return answer.value;
  throw new Error(`${what}: ${JSON.stringify(answer)}`);
}
