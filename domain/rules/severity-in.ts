import type { PlanChecks, RuleSetting } from '../plan/plan-checks.ts';
import type { FieldRule, WideRule } from './rule.ts';
import { fixedRules } from './rule-ids.ts';

/** How bad a finding of the rule usually is in this plan; `off` where the plan does not want it. */
export function severityIn(
  checks: PlanChecks | undefined,
  { id, severity }: Pick<FieldRule | WideRule, 'id' | 'severity'>,
): RuleSetting['severity'] {
  if (fixedRules.includes(id)) return severity;
  return checks?.rules?.find(({ rule }) => rule === id)?.severity ?? severity;
}
