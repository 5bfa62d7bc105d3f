import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A stated increase or decrease is not the difference of the stated figures. */
export const differenceDiffers: FieldRule<'difference-differs'> = {
  id: 'difference-differs',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const differenceDiffersExamples: RuleExamples = { fires: [], silent: [] };
