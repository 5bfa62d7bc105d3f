import type { FieldRule } from './rule.ts';

export const impossibleDate: FieldRule<'impossible-date'> = {
  id: 'impossible-date',
  severity: 'warns',
  check: () => [],
};
