import type { WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A text that stands in another field of the sheet, too. */
export const sameAsOtherField: WideRule<'same-as-other-field'> = {
  id: 'same-as-other-field',
  reads: 'sheet',
  severity: 'warns',
  check: () => [],
};

export const sameAsOtherFieldExamples: RuleExamples = { fires: [], silent: [] };
