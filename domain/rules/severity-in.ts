import type { PlanChecks, RuleSetting } from '../plan/plan-checks.ts';
import type { FieldRule, WideRule } from './rule.ts';

/** How bad a finding of the rule usually is in this plan; `off` where the plan does not want it. */
export function severityIn(
  checks: PlanChecks | undefined,
  { id, severity, isFixed }: Pick<FieldRule | WideRule, 'id' | 'severity' | 'isFixed'>,
): RuleSetting['severity'] {
  const setting = isFixed ? undefined : checks?.rules?.find(({ rule }) => rule === id);
  return setting?.severity ?? severity;
}
