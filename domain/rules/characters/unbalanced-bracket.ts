import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A bracket without its other half. */
export const unbalancedBracket: FieldRule<'unbalanced-bracket'> = {
  id: 'unbalanced-bracket',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const unbalancedBracketExamples: RuleExamples = { fires: [], silent: [] };
