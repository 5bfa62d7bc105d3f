import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A word that the municipality writes in another way. */
export const ownDictionary: FieldRule<'own-dictionary'> = {
  id: 'own-dictionary',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const ownDictionaryExamples: RuleExamples = { fires: [], silent: [] };
