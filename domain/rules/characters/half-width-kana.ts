import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** ｶﾀｶﾅ of half width. */
export const halfWidthKana: FieldRule<'half-width-kana'> = {
  id: 'half-width-kana',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const halfWidthKanaExamples: RuleExamples = { fires: [], silent: [] };
