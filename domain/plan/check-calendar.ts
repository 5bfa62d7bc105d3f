import type { Calendar, PlanDefinition } from './plan-definition.ts';
import type { PlanProblem } from './plan-problem.ts';

type Day = Exclude<keyof Calendar, 'steps'>;

/** What comes before what. A committee may meet at any time before its results are published. */
const order: readonly [Day, Day][] = [
  ['distribution', 'deadline'],
  ['deadline', 'publication'],
  ['committee', 'publication'],
];

/** The days of the round run forward. */
export function checkCalendar({ calendar }: PlanDefinition): PlanProblem[] {
  return [
    ...order.flatMap(([before, after]): PlanProblem[] => {
      const otherDay = calendar[before];
      const day = calendar[after];
      const isReversed = otherDay !== undefined && day !== undefined && day < otherDay;
      return isReversed
        ? [{ code: 'dayBefore', place: `calendar.${after}`, day, other: `calendar.${before}`, otherDay }]
        : [];
    }),
    ...(calendar.steps ?? []).flatMap(({ from, until }, index): PlanProblem[] => {
      // A day and a month are compared as months.
      const length = Math.min(from.length, until?.length ?? 0);
      const isReversed = until !== undefined && until.slice(0, length) < from.slice(0, length);
      return isReversed ? [{ code: 'daysReversed', place: `calendar.steps[${index}]`, from, until }] : [];
    }),
  ];
}
