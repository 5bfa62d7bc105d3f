import type { Actual } from '../indicators/actual.ts';
import type { Indicator, Part } from '../plan/indicator.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { TargetsInForce } from './targets-in-force.ts';

/** One part in one round, with everything that its grade may rest on. */
export interface GradedPart {
  plan: Pick<PlanDefinition, 'years'>;
  indicator: Indicator;
  part: Part;
  fiscalYear: number;
  /** Of this part, of any year. */
  actuals: readonly Actual[];
  targets: TargetsInForce;
}
