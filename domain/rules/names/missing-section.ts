import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** 【課名】 sections of a joint text are incomplete, doubled or in another order than the plan’s. */
export const missingSection: FieldRule<'missing-section'> = {
  id: 'missing-section',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const missingSectionExamples: RuleExamples = { fires: [], silent: [] };
