import { expect, test } from 'vitest';
import { printedLines } from '#cli/plan/workbook/printed-lines.ts';
import { rowHeight } from '#cli/plan/workbook/row-height.ts';

test.each([
  ['一行に入る', 100, 1],
  ['一行に入らない文', 70, 2],
  ['half width', 90, 1],
  ['一\n二\n\n四', 300, 4],
  ['', 100, 1],
])('%j in %i pixels stands on %i lines', (text, width, lines) => {
  expect(printedLines(text, width)).toBe(lines);
});

test('a row is as tall as its tallest cell, and no taller than Excel takes', () => {
  expect(rowHeight(['短い', 5, null], [100, 100, 100])).toBeUndefined();
  expect(rowHeight(['短い', '一\n二\n三'], [100, 100])).toBe(78);
  expect(rowHeight(['文'.repeat(32_767)], [100])).toBe(545);
});
