import { expect, test } from 'vitest';
import { calendarAxis } from '#addin/state/secretariat/round/calendar-axis.ts';
import { roundDays } from '#addin/state/secretariat/round/round-days.ts';

const calendar = { distribution: '2024-12-02', deadline: '2024-12-06', publication: '2025-01-31' };

test('the days stand in the order of time, today among them', () => {
  expect(roundDays({ calendar }, '2024-12-06').map(({ name, ahead }) => [name, ahead])).toEqual([
    ['distribution', -4],
    ['today', 0],
    ['deadline', 0],
    ['publication', 56],
  ]);
  expect(roundDays({ calendar: {} }, '2024-12-06')).toEqual([]);
});

test('a line runs over whole months, and days that would touch stand above one another', () => {
  const axis = calendarAxis(roundDays({ calendar }, '2024-12-06'), 0.1);
  expect(axis?.months.map(({ month }) => month)).toEqual([12, 1]);
  expect(axis?.points.map(({ number, lane, isPast }) => [number, lane, isPast])).toEqual([
    [1, 0, true],
    [2, 1, false],
    [3, 0, false],
  ]);
  expect(axis?.points[2]?.x).toBeCloseTo(61 / 62);
  expect(axis?.today).toEqual({ x: 5 / 62, side: 'within' });
});

test('a today beyond the line stands at its end', () => {
  expect(calendarAxis(roundDays({ calendar }, '2025-03-01'), 0.1)?.today).toEqual({ x: 1, side: 'after' });
  expect(calendarAxis(roundDays({ calendar }, '2024-01-01'), 0.1)?.today).toEqual({ x: 0, side: 'before' });
});
