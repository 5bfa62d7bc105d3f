import { earlierMoments } from '../plan/earlier-moments.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { SheetHead } from './sheet-head.ts';
import type { SheetState } from './sheet-state.ts';

type Round = Pick<PlanDefinition, 'moments' | 'moment'>;

/**
 * The state that counts. A state belongs to the moment of the year at which it was reached: when the round moves on,
 * a sheet is 未着手 again, whatever it was, and its texts stay what the next push starts from.
 */
export function stateNow(plan: Round, head: SheetHead | undefined): SheetState {
  return headNow(plan, head)?.state ?? 'notStarted';
}

/** The head, where it is of the moment that the round is at; one that names none is of every moment. */
export function headNow(plan: Round, head: SheetHead | undefined): SheetHead | undefined {
  if (head?.moment === undefined) return head;
  return earlierMoments(plan).some(({ id }) => id === head.moment) ? undefined : head;
}
