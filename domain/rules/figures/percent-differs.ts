import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A stated percentage is not that of the stated figures. */
export const percentDiffers: FieldRule<'percent-differs'> = {
  id: 'percent-differs',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const percentDiffersExamples: RuleExamples = { fires: [], silent: [] };
