import type { PlanDefinition } from './plan-definition.ts';

/** The ISO day until which sheets are to be handed in: that of the moment, else that of the round. */
export function roundDeadline({
  calendar,
  moments = [],
  moment,
}: Pick<PlanDefinition, 'calendar' | 'moments' | 'moment'>): string | undefined {
  return moments.find(({ id }) => id === moment)?.deadline ?? calendar.deadline;
}
