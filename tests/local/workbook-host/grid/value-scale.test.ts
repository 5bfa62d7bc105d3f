import { expect, test } from 'vitest';
import { valueScale } from '#local/workbook-host/grid/value-scale.ts';

test('an axis has round steps from 0 to above the largest value', () => {
  expect(valueScale([3, 4.5, 9]).ticks).toEqual([0, 2, 4, 6, 8, 10]);
  expect(valueScale([0.1, 0.3]).ticks).toEqual([0, 0.1, 0.2, 0.3]);
});

test('values that lie close together are seen apart', () => {
  expect(valueScale([96.1, 97.4]).ticks[0]).toBe(96);
});

test('values below 0 have their place', () => {
  const { ticks, share } = valueScale([-4, 6]);
  expect([ticks[0], share(0), share(6)]).toEqual([-4, 0.4, 1]);
});

test('without any value there is still an axis', () => {
  expect(valueScale([]).ticks.length).toBeGreaterThan(1);
});
