import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A 個人番号 with a valid check digit. */
export const myNumber: FieldRule<'my-number'> = {
  id: 'my-number',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const myNumberExamples: RuleExamples = { fires: [], silent: [] };
