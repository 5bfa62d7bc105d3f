import type { DepartmentId, IndicatorId, ProjectId, RatingId } from '#domain/plan/plan-definition.ts';
import type { MoveName } from '#domain/sheet/moves.ts';

/** Who did what when. Written once, never changed. */
export type AuditRecord = Deed & {
  id: string;
  /** ISO instant, UTC. */
  at: string;
  subject: string;
  by: string;
  /** The one that came of it. */
  revision: number;
};

/** What was done to what. */
export type Deed =
  | { action: MoveName; project: ProjectId; department: DepartmentId }
  | { action: 'reportActual'; indicator: IndicatorId; department: DepartmentId }
  | { action: 'rateIndicator'; indicator: IndicatorId; request: RatingId };
