import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A project’s name that is almost, but not quite, the plan’s. */
export const projectName: FieldRule<'project-name'> = {
  id: 'project-name',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const projectNameExamples: RuleExamples = { fires: [], silent: [] };
