import { isoDay, isRealDay, weekdayOf } from '../../dates/civil-day.ts';
import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** The weekday behind a date is not the date's. Silent where the date may mean another year in which it is. */
export const weekdayOfDate: FieldRule<'weekday-of-date'> = {
  id: 'weekday-of-date',
  reads: 'field',
  severity: 'warns',
  check: ({ dates }) =>
    dates().dates.flatMap(({ weekday, readings }) => {
      const days = readings.filter(isRealDay);
      const [likeliest] = days;
      if (!weekday || !likeliest || days.some((day) => weekdayOf(day) === weekday.weekday)) return [];
      const facts = { date: isoDay(likeliest), weekday: weekdayOf(likeliest) };
      return [{ start: weekday.start, end: weekday.end, facts }];
    }),
};

export const weekdayOfDateExamples: RuleExamples = { fires: [], silent: [] };
