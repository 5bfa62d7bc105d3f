import type { Department } from './plan-definition.ts';
import { isValidIn } from './validity.ts';

export interface DepartmentName {
  name: string;
  /** As printed beside the name: `R5年度は消防総務課`. */
  note?: string;
}

/**
 * What a department is called in a round: its name of that year or, where the plan prints a note of the former name,
 * the present one with that note. A former name without years only helps to find it in workbooks.
 */
export function departmentName({ name, formerNames = [] }: Department, fiscalYear: number): DepartmentName {
  const then = formerNames.find((one) => (one.from ?? one.until) !== undefined && isValidIn(one, fiscalYear));
  if (!then) return { name };
  return then.note === undefined ? { name: then.name } : { name, note: then.note };
}

/** `警防課（R5年度は消防総務課）` */
export function departmentText(department: Department, fiscalYear: number): string {
  const { name, note } = departmentName(department, fiscalYear);
  return note === undefined ? name : `${name}（${note}）`;
}
