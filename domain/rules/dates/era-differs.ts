import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** Two writings of one year that are not the same year: 令和5（2022）年. */
export const eraDiffers: FieldRule<'era-differs'> = {
  id: 'era-differs',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const eraDiffersExamples: RuleExamples = { fires: [], silent: [] };
