import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** Spaces of several widths in one run, or tabs, to line things up. */
export const unevenSpaces: FieldRule<'uneven-spaces'> = {
  id: 'uneven-spaces',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const unevenSpacesExamples: RuleExamples = { fires: [], silent: [] };
