import type { DepartmentId, IndicatorId, PlanId, ProjectId, RatingId } from '../plan/plan-definition.ts';
import type { Membership } from '../rights/rights.ts';
import type { RoundMoveName } from '../round/round-move.ts';
import type { MoveName } from '../sheet/moves.ts';
import type { OnBehalfOf } from '../sheet/on-behalf-of.ts';

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
  | { action: MoveName; project: ProjectId; department: DepartmentId; onBehalfOf?: OnBehalfOf }
  | { action: 'reportActual'; indicator: IndicatorId; department: DepartmentId }
  /** As the first release wrote it down. */
  | { action: 'rateIndicator'; indicator: IndicatorId; request: RatingId }
  /** `thing`: a word as `thingWord` makes it. */
  | { action: 'rate' | 'writeOpinion'; thing: string; request: RatingId }
  | { action: 'writeReply'; thing: string; request: RatingId; department: DepartmentId };

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
  | { action: 'moveRound'; fiscalYear: number; move: RoundMoveName; department?: DepartmentId }
  /** `fiscalYear`: the new round's. */
  | { action: 'openNext'; fiscalYear: number; version: string }
  | { action: 'putCalendar'; fiscalYear: number; version: string }
  /** Departments that were mailed what they still have to hand in. */
  | { action: 'sendReminders'; fiscalYear: number; departments: DepartmentId[] }
  /** `stored`: how many things were new. */
  | { action: 'importRound'; fiscalYear: number; stored: number }
);
