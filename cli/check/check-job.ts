import type { FoundForm } from '#domain/finder/finder-report.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { OtherSheet } from '#domain/rules/rule.ts';

/** What was asked of `tenken check`. */
export interface CheckJob {
  plan: PlanDefinition;
  /** Only this department's forms are shown; the others are known to the rules all the same. */
  department?: DepartmentId;
  /** Of the round; absent where nobody named a file. */
  actuals?: Actual[];
}

/** What is known around the form that is checked. */
export interface KnownSheets {
  /** All sheets in the files of this year. */
  now: OtherSheet[];
  /** Those in last year's files; absent where nobody named any. */
  before?: OtherSheet[];
}

export function concerns({ departments }: FoundForm, { department }: CheckJob): boolean {
  return department === undefined || departments.length === 0 || departments.includes(department);
}
