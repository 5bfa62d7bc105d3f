import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsToText, textToRows } from '#local/workbook-host/grid/clipboard-rows.ts';

test('what was copied is pasted as it was, line breaks and quotes included', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '文', '"', '\n', '\t', ' ', ',') });
  const rows = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
  fc.assert(
    fc.property(rows, (given) => {
      expect(textToRows(rowsToText(given))).toEqual(given);
    }),
  );
});

test('a line end after the last row adds no row', () => {
  expect(textToRows('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});
