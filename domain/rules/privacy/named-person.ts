import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A person’s name beside 相談, 虐待 or DV. */
export const namedPerson: FieldRule<'named-person'> = {
  id: 'named-person',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const namedPersonExamples: RuleExamples = { fires: [], silent: [] };
