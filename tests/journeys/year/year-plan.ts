import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type SheetKey, sheetKeys } from '#domain/sheet/sheet-key.ts';

/** Who plays which part in a year: departments by their place among those that write. */
export interface YearCast {
  sheets: readonly SheetKey[];
  writers: readonly DepartmentId[];
  /** Hands in after it was reminded. */
  late: DepartmentId;
  /** Sends its workbook by mail. */
  mailing: DepartmentId;
}

export function castOf(plan: PlanDefinition): YearCast {
  const sheets = sheetKeys(plan);
  const writers = [...new Set(sheets.map(({ department }) => department))];
  const few = [...writers].sort((one, other) => countOf(one) - countOf(other));
  const [mailing, late] = few;
  if (mailing === undefined || late === undefined) throw new Error('A year needs two departments');
  return { sheets, writers, late, mailing };

  function countOf(department: DepartmentId): number {
    return sheets.filter((key) => key.department === department).length;
  }
}

/** The same plan with an address for every department, so that reminders can be mailed. */
export function withAddresses(plan: PlanDefinition): PlanDefinition {
  return {
    ...plan,
    departments: plan.departments.map((one) => ({ ...one, mail: `${one.id}@city.example.jp` })),
  };
}
