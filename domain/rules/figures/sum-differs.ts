import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A stated sum is not the sum of its stated parts. */
export const sumDiffers: FieldRule<'sum-differs'> = {
  id: 'sum-differs',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const sumDiffersExamples: RuleExamples = { fires: [], silent: [] };
