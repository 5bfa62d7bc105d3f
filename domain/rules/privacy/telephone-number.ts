import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A telephone number, asked about before publication. */
export const telephoneNumber: FieldRule<'telephone-number'> = {
  id: 'telephone-number',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const telephoneNumberExamples: RuleExamples = { fires: [], silent: [] };
