import type { WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** The same quantity is counted in two units within a sheet. */
export const unitChanges: WideRule<'unit-changes'> = {
  id: 'unit-changes',
  reads: 'sheet',
  severity: 'warns',
  check: () => [],
};

export const unitChangesExamples: RuleExamples = { fires: [], silent: [] };
