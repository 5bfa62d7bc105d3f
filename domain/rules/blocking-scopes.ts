import type { PlanDefinition } from '../plan/plan-definition.ts';
import { catalogue } from './catalogue.ts';
import type { RuleScope } from './rule.ts';
import { severityIn } from './severity-in.ts';

/** What has to be known around a sheet before it can be said that nothing blocks its submission. */
export function blockingScopes({ checks }: Pick<PlanDefinition, 'checks'>): Set<RuleScope> {
  return new Set(catalogue.filter((rule) => severityIn(checks, rule) === 'blocks').map(({ reads }) => reads));
}
