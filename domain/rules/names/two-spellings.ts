import type { WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** The same term in two spellings within a sheet. */
export const twoSpellings: WideRule<'two-spellings'> = {
  id: 'two-spellings',
  reads: 'sheet',
  severity: 'warns',
  check: () => [],
};

export const twoSpellingsExamples: RuleExamples = { fires: [], silent: [] };
