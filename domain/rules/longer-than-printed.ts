import type { FieldRule } from './rule.ts';

export const longerThanPrinted: FieldRule<'longer-than-printed'> = {
  id: 'longer-than-printed',
  severity: 'warns',
  check: () => [],
};
