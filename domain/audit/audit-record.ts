import type { DepartmentId, IndicatorId, PlanId, ProjectId, RatingId } from '../plan/plan-definition.ts';
import type { Membership } from '../rights/rights.ts';
import type { RoundMove } from '../round/round-move.ts';
import type { MoveName } from '../sheet/moves.ts';

/** Who did what when in a round. Written once, never changed. */
export type AuditRecord = Deed &
  Recorded & {
    /** The one that came of it. */
    revision: number;
  };

/** Who did what when to the plans and members of a municipality. Written once, never changed. */
export type AdministrationRecord = AdministrationDeed & Recorded;

interface Recorded {
  id: string;
  /** ISO instant, UTC. */
  at: string;
  subject: string;
  by: string;
}

/** What was done to what. */
export type Deed =
  | { action: MoveName; project: ProjectId; department: DepartmentId }
  | { action: 'reportActual'; indicator: IndicatorId; department: DepartmentId }
  | { action: 'rateIndicator'; indicator: IndicatorId; request: RatingId };

/** Each is of one plan, so that its administrators read of their own plans only. */
export type AdministrationDeed = { plan: PlanId } & (
  | {
      action: 'putMember';
      /** The subject of whom it is about. */
      member: string;
      /** What they may do in the plan from then on. */
      memberships: Omit<Membership, 'plan'>[];
    }
  | { action: 'putDefinition'; fiscalYear: number; version: string }
  | { action: 'moveRound'; fiscalYear: number; move: RoundMove }
  /** `stored`: how many things were new. */
  | { action: 'importRound'; fiscalYear: number; stored: number }
);
