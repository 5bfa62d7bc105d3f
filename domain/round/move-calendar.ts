import type { Calendar, CalendarStep, Moment } from '../plan/plan-definition.ts';

/**
 * Next year's calendar. A secretariat keeps the order and the months of its year, but sets each day anew: it depends on
 * weekdays and on when the committee and the assembly meet. So steps keep their months, one year on, and the four days
 * of the round are cleared: the deadline makes sheets late, and a guessed one would do so on a day that nobody set.
 */
export function movedCalendar({ steps }: Calendar): Calendar {
  return steps ? { steps: steps.map(movedStep) } : {};
}

/** For the same reason. */
export function movedMoment({ deadline: _, ...moment }: Moment): Moment {
  return moment;
}

function movedStep({ from, until, ...step }: CalendarStep): CalendarStep {
  return { ...step, from: nextMonth(from), ...(until === undefined ? {} : { until: nextMonth(until) }) };
}

/** `2024-06-28` → `2025-06` */
function nextMonth(dayOrMonth: string): string {
  return `${Number(dayOrMonth.slice(0, 4)) + 1}${dayOrMonth.slice(4, 7)}`;
}
