import type { WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A text that is last year’s, or nearly. */
export const sameAsLastYear: WideRule<'same-as-last-year'> = {
  id: 'same-as-last-year',
  reads: 'lastYear',
  severity: 'warns',
  check: () => [],
};

export const sameAsLastYearExamples: RuleExamples = { fires: [], silent: [] };
