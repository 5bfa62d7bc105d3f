import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A character outside the standard Japanese sets, which other computers or printers may not show. */
export const unusualCharacter: FieldRule<'unusual-character'> = {
  id: 'unusual-character',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const unusualCharacterExamples: RuleExamples = { fires: [], silent: [] };
