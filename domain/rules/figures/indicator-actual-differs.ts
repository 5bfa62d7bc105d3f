import type { WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** The actual in the text is not the one reported for the indicator, or the ［指標］ line contradicts the text. */
export const indicatorActualDiffers: WideRule<'indicator-actual-differs'> = {
  id: 'indicator-actual-differs',
  reads: 'indicators',
  severity: 'warns',
  check: () => [],
};

export const indicatorActualDiffersExamples: RuleExamples = { fires: [], silent: [] };
