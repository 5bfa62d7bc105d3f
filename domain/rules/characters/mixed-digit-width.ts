import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** Full- and half-width digits inside one number or date. */
export const mixedDigitWidth: FieldRule<'mixed-digit-width'> = {
  id: 'mixed-digit-width',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const mixedDigitWidthExamples: RuleExamples = { fires: [], silent: [] };
