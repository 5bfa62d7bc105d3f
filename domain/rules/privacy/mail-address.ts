import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A mail address, asked about before publication. */
export const mailAddress: FieldRule<'mail-address'> = {
  id: 'mail-address',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const mailAddressExamples: RuleExamples = { fires: [], silent: [] };
