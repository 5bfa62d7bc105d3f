import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlanGrids } from '#cli/plan/workbook/read-plan-workbook.ts';
import type { Grid, GridCell } from '#domain/grid/grid.ts';
import { asJson } from '#domain/plan-workbook/json.ts';
import { writeTables } from '#domain/plan-workbook/write-tables.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { gridsOfTables } from '#tests/domain/plan-workbook/grids-of-tables.ts';
import { oddText } from '#tests/domain/plan-workbook/odd-text.ts';
import { readTestPlan } from '#tests/plans/read-test-plan.ts';

const books = [
  examplePlan,
  readTestPlan('kawasaki'),
  readTestPlan('tochigi'),
  readTestPlan('kaededai-sogo'),
].map((plan) => gridsOfTables(writeTables(asJson(plan))));
const texts = [...new Set(books.flat().flatMap(({ cells }) => cells.map(({ text }) => text)))];

/** Something that stands elsewhere, a figure, or anything at all; nothing, too. */
const content: fc.Arbitrary<GridCell['value']> = fc.oneof(
  fc.constantFrom(...texts),
  oddText,
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);
const edit = fc.record({ worksheet: fc.nat(), row: fc.nat(30), column: fc.nat(26), value: content });

/** Rows and columns that are there are changed more often than others. */
function edited(
  grids: readonly Grid[],
  { worksheet, row, column, value }: typeof edit extends fc.Arbitrary<infer E> ? E : never,
): Grid[] {
  const target = worksheet % grids.length;
  const cell: GridCell = { row, column, value, text: String(value ?? '') };
  return grids.map((grid, index) => {
    if (index !== target) return grid;
    const others = grid.cells.filter((one) => one.row !== row || one.column !== column);
    return { ...grid, cells: [...others, cell] };
  });
}

test('whatever stands in any cells, the answer is a definition or problems with their places', () => {
  const worksheets = new Set(books.flat().map((grid) => grid.worksheet));
  fc.assert(
    fc.property(fc.constantFrom(...books), fc.array(edit, { minLength: 1, maxLength: 8 }), (book, edits) => {
      const read = readPlanGrids(edits.reduce(edited, book));
      if (read.ok) return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const { worksheet, cell, message } of read.problems) {
        expect(message).toMatch(/。$/);
        expect(message).not.toMatch(/undefined|NaN|\[object|notfoundreference/);
        if (worksheet !== undefined) expect(worksheets).toContain(worksheet);
        if (cell !== undefined) expect(cell).toMatch(/^[A-Z]{1,2}\d+$/);
      }
    }),
    { numRuns: 100 },
  );
});

test('two references that are not found are each told of, and not said to be the same', () => {
  const [book = []] = books.slice(1);
  const worksheet = book.findIndex((grid) => grid.worksheet === '事業・計画の文');
  const edits = [2, 3].map((row) => ({ worksheet, row, column: 1, value: `ない欄${row}` }));
  const read = readPlanGrids(edits.reduce(edited, book));
  expect(read.ok ? [] : read.problems.map(({ cell, code }) => [cell, code])).toEqual([
    ['B3', 'referenceUnknown'],
    ['B4', 'referenceUnknown'],
  ]);
});

test('whole rows, columns and worksheets may be gone', () => {
  const loss = fc.record({ worksheet: fc.nat(), row: fc.option(fc.nat(12)), column: fc.option(fc.nat(12)) });
  fc.assert(
    fc.property(fc.constantFrom(...books), fc.array(loss, { minLength: 1, maxLength: 4 }), (book, losses) => {
      const left = losses.reduce(
        (grids, { worksheet, row, column }) =>
          row === null && column === null
            ? grids.filter((_, index) => index !== worksheet % grids.length)
            : grids.map((grid, index) =>
                index === worksheet % grids.length
                  ? {
                      ...grid,
                      cells: grid.cells.filter((cell) => cell.row !== row && cell.column !== column),
                    }
                  : grid,
              ),
        book,
      );
      const read = readPlanGrids(left);
      expect(read.ok || read.problems.length > 0).toBe(true);
    }),
    { numRuns: 60 },
  );
});
