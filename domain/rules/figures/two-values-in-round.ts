import type { WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** The same quantity has another value on another sheet of the round. */
export const twoValuesInRound: WideRule<'two-values-in-round'> = {
  id: 'two-values-in-round',
  reads: 'round',
  severity: 'warns',
  check: () => [],
};

export const twoValuesInRoundExamples: RuleExamples = { fires: [], silent: [] };
