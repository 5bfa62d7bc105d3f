import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** 令和1年 for 令和元年. */
export const eraFirstYear: FieldRule<'era-first-year'> = {
  id: 'era-first-year',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const eraFirstYearExamples: RuleExamples = { fires: [], silent: [] };
