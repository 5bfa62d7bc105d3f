import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A former name of a department in the running text. */
export const formerDepartment: FieldRule<'former-department'> = {
  id: 'former-department',
  reads: 'field',
  severity: 'warns',
  check: () => [],
};

export const formerDepartmentExamples: RuleExamples = { fires: [], silent: [] };
