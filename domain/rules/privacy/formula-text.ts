import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A text that a spreadsheet would run as a formula. */
export const formulaText: FieldRule<'formula-text'> = {
  id: 'formula-text',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const formulaTextExamples: RuleExamples = { fires: [], silent: [] };
