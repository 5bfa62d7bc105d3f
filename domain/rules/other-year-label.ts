import type { FieldRule } from './rule.ts';

export const otherYearLabel: FieldRule<'other-year-label'> = {
  id: 'other-year-label',
  severity: 'warns',
  check: () => [],
};
