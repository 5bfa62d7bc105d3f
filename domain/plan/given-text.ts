import type { DepartmentId, FieldId, Project } from './plan-definition.ts';

/**
 * What the plan says in a field of one department's sheet: what it says to that department, else what it says to all;
 * nothing where it says nothing.
 */
export function givenText(
  { given = [] }: Pick<Project, 'given'>,
  field: FieldId,
  department: DepartmentId | undefined,
): string | undefined {
  const texts = given.filter((one) => one.field === field);
  const own = department && texts.find((one) => one.department === department);
  return (own ?? texts.find((one) => one.department === undefined))?.text;
}
