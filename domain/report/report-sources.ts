import type { Rating } from '../grades/rating.ts';
import type { Actual } from '../indicators/actual.ts';
import type { Opinion } from '../opinions/opinion.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import type { Edition } from './report.ts';

/** Everything of a round that its report says; nothing else enters it, so that the same gives the same. */
export interface ReportSources {
  plan: PlanDefinition;
  edition: Edition;
  heads: readonly SheetHead[];
  /** Of this round and of earlier ones. */
  actuals: readonly Actual[];
  ratings: readonly Rating[];
  opinions: readonly Opinion[];
}
