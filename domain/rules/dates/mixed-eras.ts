import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** R5, 令和5 and 2023 beside each other in one list. */
export const mixedEras: FieldRule<'mixed-eras'> = {
  id: 'mixed-eras',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const mixedErasExamples: RuleExamples = { fires: [], silent: [] };
