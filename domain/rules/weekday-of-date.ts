import type { FieldRule } from './rule.ts';

export const weekdayOfDate: FieldRule<'weekday-of-date'> = {
  id: 'weekday-of-date',
  severity: 'warns',
  check: () => [],
};
