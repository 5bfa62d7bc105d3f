import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { roundDeadline } from '#domain/plan/round-deadline.ts';

/** 配布 · 締切 · 委員会 · 公表 */
export const dayNames = ['distribution', 'deadline', 'committee', 'publication'] as const;
export type DayName = (typeof dayNames)[number];

export interface RoundDay {
  name: DayName | 'today';
  /** ISO day. */
  day: string;
  /** Days from today; negative for what has been. */
  ahead: number;
}

/** The days of the round that are set, with today among them, in the order of time; none where none is set. */
export function roundDays(
  plan: Pick<PlanDefinition, 'calendar' | 'moments' | 'moment'>,
  today: string,
): RoundDay[] {
  const days = { ...plan.calendar, deadline: roundDeadline(plan) };
  const set = dayNames.flatMap((name): RoundDay[] => {
    const day = days[name];
    return day === undefined ? [] : [{ name, day, ahead: daysBetween(today, day) }];
  });
  if (set.length === 0) return [];
  // On a day of the round itself, today comes first.
  return [{ name: 'today' as const, day: today, ahead: 0 }, ...set].toSorted((a, b) => a.ahead - b.ahead);
}

/** Both are ISO days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
