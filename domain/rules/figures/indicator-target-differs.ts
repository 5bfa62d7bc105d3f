import type { WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** The target on a ［指標］ line is not the plan’s. */
export const indicatorTargetDiffers: WideRule<'indicator-target-differs'> = {
  id: 'indicator-target-differs',
  reads: 'indicators',
  severity: 'warns',
  check: () => [],
};

export const indicatorTargetDiffersExamples: RuleExamples = { fires: [], silent: [] };
