import type { PlanDefinition } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import type { ActualProblem } from './actual-problem.ts';
import type { WrittenActual } from './actuals-file.ts';
import { findDepartment, findPart, type IndicatorFinder, indicatorFinder } from './find-indicator.ts';
import { type ResolvedActual, readWrittenCell } from './read-written-cell.ts';
import { departmentProblems, indicatorUnknown, partUnknown } from './unknown-references.ts';
import type { WrittenCell } from './written-cell.ts';

export interface WrittenIn {
  plan: PlanDefinition;
  /** For many questions; absent: made for this one. */
  find?: IndicatorFinder;
  /** Of what names no year. */
  fiscalYear: number;
  /** `actuals[3]` */
  place: string;
}

/** A written actual as the plan knows it: references found, text taken apart, figures read. */
export function resolveActual(
  written: WrittenActual,
  { plan, find = indicatorFinder(plan), fiscalYear, place }: WrittenIn,
): ResolvedActual {
  const indicator = find(written.indicator);
  if (!indicator) {
    return { actuals: [], problems: [indicatorUnknown(plan, written.indicator, `${place}.indicator`)] };
  }
  const year = written.fiscalYear ?? fiscalYear;
  const problems: ActualProblem[] = [];
  if (!isValidIn(indicator.valid, year)) {
    problems.push({ code: 'indicatorOfOtherYear', place, indicator: indicator.number, fiscalYear: year });
  }
  const department = written.department === undefined ? undefined : findDepartment(plan, written.department);
  if (written.department !== undefined) {
    problems.push(...departmentProblems(plan, indicator, written.department, department, place));
    if (!department) return { actuals: [], problems };
  }
  const part = written.part === undefined ? undefined : findPart(indicator, written.part);
  if (written.part !== undefined && !part) {
    return { actuals: [], problems: [...problems, partUnknown(indicator, written.part, place)] };
  }
  const parts = part ? [part] : indicator.parts;
  const cell: WrittenCell = { written, indicator, parts, place, year, ...(department ? { department } : {}) };
  const resolved = readWrittenCell(cell, plan);
  return { actuals: resolved.actuals, problems: [...problems, ...resolved.problems] };
}
