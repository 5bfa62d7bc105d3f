import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A part (うち…) is more than its whole. */
export const partExceedsWhole: FieldRule<'part-exceeds-whole'> = {
  id: 'part-exceeds-whole',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const partExceedsWholeExamples: RuleExamples = { fires: [], silent: [] };
