import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A space inside a number or date. */
export const spaceInNumber: FieldRule<'space-in-number'> = {
  id: 'space-in-number',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const spaceInNumberExamples: RuleExamples = { fires: [], silent: [] };
