import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** An empty phrase, or a text that says nothing about the question. */
export const saysNothing: FieldRule<'says-nothing'> = {
  id: 'says-nothing',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const saysNothingExamples: RuleExamples = { fires: [], silent: [] };
