import type { WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A text that stands on another sheet of the department, too. */
export const sameAsOtherSheet: WideRule<'same-as-other-sheet'> = {
  id: 'same-as-other-sheet',
  reads: 'department',
  severity: 'warns',
  check: () => [],
};

export const sameAsOtherSheetExamples: RuleExamples = { fires: [], silent: [] };
