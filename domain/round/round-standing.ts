import type { DepartmentId } from '../plan/plan-definition.ts';
import type { Erratum } from '../report/report.ts';

/** 受付中 · 準備中または受付終了 · 確定 */
export const roundStates = ['open', 'closed', 'finalised'] as const;
export type RoundState = (typeof roundStates)[number];

/** Where a round stands: who may write in it, and what its published report says of itself. */
export interface RoundStanding {
  state: RoundState;
  /** 再受付: may write although the round is closed. Absent rather than empty. */
  reopened?: DepartmentId[];
  /** Only of what is finalised. */
  final?: {
    /** ISO day of the report. */
    day: string;
    /** In the order in which they were noted. */
    errata: Erratum[];
  };
}

/** The standing alone, of whatever has one. */
export function standingOf({ state, reopened, final }: RoundStanding): RoundStanding {
  return { state, ...(reopened ? { reopened } : {}), ...(final ? { final } : {}) };
}

/** Whether all of it can be so at once: errata of what is final, and let in again where others are not. */
export function isSoundStanding({ state, reopened, final }: RoundStanding): boolean {
  return (state === 'finalised') === (final !== undefined) && (!reopened || state === 'closed');
}

/** Whether the department may write its sheets and report its actuals now. */
export function mayWriteIn(
  { state, reopened = [] }: { state: RoundState; reopened?: readonly DepartmentId[] | undefined },
  department: DepartmentId,
): boolean {
  return state === 'open' || (state === 'closed' && reopened.includes(department));
}
