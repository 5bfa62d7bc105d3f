import type { NextRoundMade } from '#addin/api/tenken-api.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import type { Unfinished } from '#domain/report/find-unfinished.ts';
import type { Erratum } from '#domain/report/report.ts';
import type { RoundMoveName } from '#domain/round/round-move.ts';
import type { TypedDays } from './check-days.ts';

/** Kept beside the pane's state, so that what was typed is still there after a look at a sheet. */
export interface RoundingState {
  /** Days that somebody changed and that are not stored yet. */
  days: Partial<TypedDays>;
  /** The department that is to be reopened. */
  department: DepartmentId | '';
  /** The ISO day that the report shall bear. */
  finalDay: string;
  finalising: Finalising;
  erratum: Erratum;
  /** What next year's round would be, once somebody has asked. */
  next?: NextRoundMade | undefined;
  exchange: RoundExchange;
}

/** Whether the server would finalise now. */
export type Finalising = { kind: 'unasked' } | { kind: 'unfinished'; list: Unfinished[] } | { kind: 'ready' };

/** `lookBefore…`: asks the server what it would do, and moves nothing. */
export type RoundDeed = RoundMoveName | 'putCalendar' | 'lookBeforeFinal' | 'lookBeforeNext' | 'openNext';

/** Where the last deed stands; only one is under way at a time. */
export type RoundExchange =
  | { kind: 'none' }
  | { kind: 'working'; deed: RoundDeed }
  /** `department`: the one that was reopened or whose reopening ended. */
  | { kind: 'done'; deed: RoundDeed; department?: DepartmentId | undefined }
  /** Somebody else was faster; the state shown is theirs, and what was typed is still there. */
  | { kind: 'overtaken'; deed: RoundDeed }
  | { kind: 'failed'; deed: RoundDeed; trouble: Trouble };
