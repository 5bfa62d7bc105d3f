import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A date outside the fiscal year in a sentence that reports the year’s work. */
export const dateOutsideYear: FieldRule<'date-outside-year'> = {
  id: 'date-outside-year',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const dateOutsideYearExamples: RuleExamples = { fires: [], silent: [] };
