import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A sentence broken by hand at the edge of the cell. */
export const handBrokenLine: FieldRule<'hand-broken-line'> = {
  id: 'hand-broken-line',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const handBrokenLineExamples: RuleExamples = { fires: [], silent: [] };
