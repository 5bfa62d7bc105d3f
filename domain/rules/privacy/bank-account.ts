import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A bank account. */
export const bankAccount: FieldRule<'bank-account'> = {
  id: 'bank-account',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const bankAccountExamples: RuleExamples = { fires: [], silent: [] };
