import { gridsOf } from '#cli/read-grids.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { findUnwritable } from '#domain/plan-workbook/find-unwritable.ts';
import { firstDifference } from '#domain/plan-workbook/first-difference.ts';
import { asJson } from '#domain/plan-workbook/json.ts';
import { readTables } from '#domain/plan-workbook/read-tables.ts';
import type { UnwritableProblem } from '#domain/plan-workbook/workbook-problem.ts';
import { writeTables } from '#domain/plan-workbook/write-tables.ts';
import { planWorkbookBytes } from './plan-workbook-bytes.ts';

export type WrittenPlanWorkbook =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; problems: UnwritableProblem[] };

/**
 * A definition as an .xlsx file. The file is read again before it is handed out: what would not come back is told
 * rather than lost.
 */
export function writePlanWorkbook(plan: PlanDefinition): WrittenPlanWorkbook {
  const content = asJson(plan);
  const tables = writeTables(content);
  const problems = findUnwritable(tables);
  if (problems.length > 0) return { ok: false, problems };
  const bytes = planWorkbookBytes(plan.name, tables);
  const read = gridsOf(bytes, '');
  const place = read.ok ? firstDifference(content, readTables(read.grids).content) : '';
  return place === undefined ? { ok: true, bytes } : { ok: false, problems: [{ code: 'notHeld', place }] };
}
