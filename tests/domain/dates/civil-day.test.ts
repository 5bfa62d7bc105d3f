import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay, isRealDay, lastDayOf, weekdayOf } from '#domain/dates/civil-day.ts';

const anyDate = fc.date({ min: new Date('1868-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

test('weekdays and lengths of months are those of the calendar', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const day = {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      };
      expect(isRealDay(day)).toBe(true);
      expect(weekdayOf(day)).toBe(date.getUTCDay());
      expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
      expect(lastDayOf(day.year, day.month)).toBe(new Date(Date.UTC(day.year, day.month, 0)).getUTCDate());
    }),
    { numRuns: 2000 },
  );
});

test('a day that there is not is not real', () => {
  expect(isRealDay({ year: 2023, month: 2, day: 29 })).toBe(false);
  expect(isRealDay({ year: 2000, month: 2, day: 29 })).toBe(true);
  expect(isRealDay({ year: 1900, month: 2, day: 29 })).toBe(false);
  expect(isRealDay({ year: 2023, month: 13, day: 1 })).toBe(false);
  expect(isRealDay({ year: 2023, month: 4, day: 0 })).toBe(false);
});
