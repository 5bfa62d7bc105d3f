import type { FieldRule } from './rule.ts';

export const brokenCharacter: FieldRule<'broken-character'> = {
  id: 'broken-character',
  severity: 'warns',
  check: () => [],
};
