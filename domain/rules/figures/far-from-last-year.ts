import type { WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A result far off last year’s: asked, not blamed. */
export const farFromLastYear: WideRule<'far-from-last-year'> = {
  id: 'far-from-last-year',
  reads: 'lastYear',
  severity: 'warns',
  check: () => [],
};

export const farFromLastYearExamples: RuleExamples = { fires: [], silent: [] };
