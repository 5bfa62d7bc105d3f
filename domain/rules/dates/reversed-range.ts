import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A range whose end lies before its beginning. */
export const reversedRange: FieldRule<'reversed-range'> = {
  id: 'reversed-range',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const reversedRangeExamples: RuleExamples = { fires: [], silent: [] };
