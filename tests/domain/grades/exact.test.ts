import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareExact, dividedBy, exact, plus, printExact, times, toNumber } from '#domain/grades/exact.ts';
import { sumPoints } from '#domain/grades/sum-points.ts';

test('a tenth and two tenths are three tenths', () => {
  expect(toNumber(plus(exact(0.1), exact(0.2)))).toBe(0.3);
});

test.each([
  [1e-7, '0.0000001'],
  [-12.345, '-12.345'],
  [1e21, '1000000000000000000000'],
  [0, '0'],
  [-0.00000001, '0'],
])('%d prints as %s', (value, text) => {
  expect(printExact(exact(value), 7)).toBe(text);
});

test('a number comes back as it was', () => {
  const value = fc
    .integer({ min: -1e9, max: 1e9 })
    .chain((whole) => fc.integer({ min: 0, max: 6 }).map((digits) => Number(`${whole}e-${digits}`)));
  fc.assert(fc.property(value, (number) => toNumber(exact(number)) === number));
});

test('multiplying undoes dividing', () => {
  const value = fc.integer({ min: -9999, max: 9999 });
  fc.assert(
    fc.property(value, value, (a, b) => {
      const share = dividedBy(exact(a / 8), exact(b / 8));
      return share ? compareExact(times(share, exact(b / 8)), exact(a / 8)) === 0 : b === 0;
    }),
  );
});

test('points reach the highest band, whatever the order of the bands; below all there is none', () => {
  const bands = [
    { grade: '可', atLeast: 3 },
    { grade: '良', atLeast: 5.5 },
  ];
  expect(sumPoints([2.2, 3.3], bands)).toMatchObject({ grade: '良' });
  expect(sumPoints([2, 2], bands)).toMatchObject({ grade: '可' });
  expect(sumPoints([1], bands).grade).toBeUndefined();
});
