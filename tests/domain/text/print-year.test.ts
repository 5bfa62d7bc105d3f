import { expect, test } from 'vitest';
import { printYear } from '#domain/text/print-year.ts';

test.each([
  [2025, 'R7', '令和7'],
  [2019, 'R1', '令和元'],
  [2018, 'H30', '平成30'],
  [2005, 'H17', '平成17'],
  [1989, 'H1', '平成元'],
  [1988, 'S63', '昭和63'],
  [1920, '1920', '大正9'],
])('%s', (year, short, era) => {
  expect([printYear(year), printYear(year, 'shortEra'), printYear(year, 'era')]).toEqual([short, short, era]);
  expect(printYear(year, 'western')).toBe(String(year));
});
