import type { Moment, PlanDefinition } from './plan-definition.ts';

/** The moments of the year before the one that the round is at, in their order. */
export function earlierMoments({
  moments = [],
  moment,
}: Pick<PlanDefinition, 'moments' | 'moment'>): Moment[] {
  const now = moments.findIndex(({ id }) => id === moment);
  return moments.slice(0, Math.max(now, 0));
}
