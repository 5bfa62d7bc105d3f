import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A sentence without its end. */
export const unfinishedSentence: FieldRule<'unfinished-sentence'> = {
  id: 'unfinished-sentence',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const unfinishedSentenceExamples: RuleExamples = { fires: [], silent: [] };
