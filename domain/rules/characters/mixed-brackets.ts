import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A pair of brackets of two widths or kinds: （中高生). */
export const mixedBrackets: FieldRule<'mixed-brackets'> = {
  id: 'mixed-brackets',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const mixedBracketsExamples: RuleExamples = { fires: [], silent: [] };
