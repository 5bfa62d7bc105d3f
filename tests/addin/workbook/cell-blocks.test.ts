import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellBlocks } from '#addin/workbook/cell-blocks.ts';

const cell = (row: number, column: number, value = `${row}/${column}`) => ({ row, column, value });

test('neighbours are written at once, in a rectangle where they make one', () => {
  const cells = [cell(2, 1), cell(1, 1), cell(1, 2), cell(2, 2), cell(5, 1), cell(2, 4)];
  expect(cellBlocks(cells)).toEqual([
    {
      row: 1,
      column: 1,
      values: [
        ['1/1', '1/2'],
        ['2/1', '2/2'],
      ],
    },
    { row: 2, column: 4, values: [['2/4']] },
    { row: 5, column: 1, values: [['5/1']] },
  ]);
});

test('every cell is in one block, and none is in a block that was not given', () => {
  const places = fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), {
    selector: ([row, column]) => row * 10 + column,
  });
  fc.assert(
    fc.property(places, (some) => {
      const given = some.map(([row, column]) => cell(row, column));
      const written = cellBlocks(given).flatMap((block) =>
        block.values.flatMap((values, down) =>
          values.map((value, right) => ({ row: block.row + down, column: block.column + right, value })),
        ),
      );
      const order = (a: { row: number; column: number }, b: { row: number; column: number }) =>
        a.row - b.row || a.column - b.column;
      expect(written.sort(order)).toEqual([...given].sort(order));
    }),
  );
});
