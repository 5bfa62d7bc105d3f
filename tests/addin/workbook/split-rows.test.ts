import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRows } from '#addin/workbook/split-rows.ts';

test('rows stay in their order, in groups that are small enough wherever a row is', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 60 }), (rows, most) => {
      const groups = splitRows(rows, most);
      expect(groups.flat()).toEqual(rows);
      for (const group of groups) {
        const length = group.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
        expect(group.length === 1 || length <= most).toBe(true);
      }
    }),
  );
});

test('what fits is one group', () => {
  expect(splitRows(['a', 'b'])).toEqual([['a', 'b']]);
  expect(splitRows([])).toEqual([]);
});
