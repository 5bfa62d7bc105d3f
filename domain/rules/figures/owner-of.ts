import { sectionAt, sectionHeadings } from '../../figures/section-headings.ts';
import { findDepartment } from '../../indicators/find-indicator.ts';
import type { DepartmentId } from '../../plan/plan-definition.ts';
import type { SheetContext } from '../rule.ts';

/** Whose words stand at an offset of a text: that of the 【課名】 above it, else whose sheet it is. */
export function ownerOf(
  text: string,
  { plan, project, department }: Pick<SheetContext, 'plan' | 'project' | 'department'>,
): (offset: number) => DepartmentId | undefined {
  const headings = sectionHeadings(text);
  const [only, ...others] = project.departments;
  const whole = project.written === 'perDepartment' ? department : others.length === 0 ? only : undefined;
  const owners = new Map(headings.map(({ name }) => [name, findDepartment(plan, name)?.id]));
  return (offset) => owners.get(sectionAt(headings, offset)) ?? whole;
}
