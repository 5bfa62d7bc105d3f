import { checkCalendar } from '#domain/plan/check-calendar.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type DayName, dayNames } from './round-days.ts';

/** As they stand in the inputs; empty: not set. */
export type TypedDays = Record<DayName, string>;

export type DayProblem =
  | { code: 'noDay'; day: DayName }
  /** A year that the round can hardly mean. */
  | { code: 'strangeYear'; day: DayName }
  /** The day of the round that should come before it does not. */
  | { code: 'tooEarly'; day: DayName; other: DayName };

/** A round is worked on in the year after the one it reports; corrections may come later. */
const yearsAfter = 3;

export function checkDays(plan: PlanDefinition, days: TypedDays): DayProblem[] {
  const wrong = dayNames.flatMap((day): DayProblem[] => {
    if (days[day] === '') return [];
    if (!isDay(days[day])) return [{ code: 'noDay', day }];
    const year = Number(days[day].slice(0, 4));
    const isNear = year >= plan.fiscalYear && year <= plan.fiscalYear + yearsAfter;
    return isNear ? [] : [{ code: 'strangeYear', day }];
  });
  if (wrong.length > 0) return wrong;
  return checkCalendar({ ...plan, calendar: setDays(days) }).flatMap((problem): DayProblem[] => {
    if (problem.code !== 'dayBefore') return [];
    const [day, other] = [dayIn(problem.place), dayIn(problem.other)];
    return day && other ? [{ code: 'tooEarly', day, other }] : [];
  });
}

/** Only those that are set. */
export function setDays(days: TypedDays): Partial<TypedDays> {
  return Object.fromEntries(dayNames.flatMap((name) => (days[name] === '' ? [] : [[name, days[name]]])));
}

function dayIn(place: string): DayName | undefined {
  return dayNames.find((name) => place === `calendar.${name}`);
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // The 31st of a month of 30 days is another day.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
