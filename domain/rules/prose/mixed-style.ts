import type { WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** 敬体 and 常体 mixed. */
export const mixedStyle: WideRule<'mixed-style'> = {
  id: 'mixed-style',
  reads: 'sheet',
  severity: 'warns',
  check: () => [],
};

export const mixedStyleExamples: RuleExamples = { fires: [], silent: [] };
