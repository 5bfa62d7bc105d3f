import type { FieldRule } from './rule.ts';

export const departmentHeading: FieldRule<'department-heading'> = {
  id: 'department-heading',
  severity: 'warns',
  check: () => [],
};
