import type { WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** The same quantity has two values within a sheet. */
export const twoValues: WideRule<'two-values'> = {
  id: 'two-values',
  reads: 'sheet',
  severity: 'warns',
  check: () => [],
};

export const twoValuesExamples: RuleExamples = { fires: [], silent: [] };
