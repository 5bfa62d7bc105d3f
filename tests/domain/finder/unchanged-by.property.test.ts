import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findForms } from '#domain/finder/find-forms.ts';
import type { Area, Grid, GridCell } from '#domain/grid/grid.ts';
import { finderPlan } from './finder-plan.ts';
import { textsOf } from './found-texts.ts';
import { leftForm, type SketchCell, sketchGrid } from './sketch-grid.ts';

const forms: SketchCell[][][] = [
  leftForm(2, '男女共同参画講座'),
  leftForm(6, '若者の体験学習', { department: '青少年課' }),
  leftForm(17, '消防団員の活動の充実', { department: '警防課' }),
];
const header = [
  '№',
  '所管課',
  '事業名',
  '事業内容',
  'R5年度の取組内容',
  '自己点検評価',
  '今後の課題及び方向性',
];
const list: SketchCell[][] = [
  header,
  [2, '人権・広聴相談課', '男女共同参画講座', '講座。', '三回。', '計画どおり。', '増やす。'],
  [6, '青少年課', '若者の体験学習', '体験。', '二回。', 'おおむね計画どおり。', '続ける。'],
];
const stacked = sketchGrid(forms.flatMap((rows) => [...rows, []]));
const grids = [stacked, sketchGrid(list)];
const found = (grid: Grid) => findForms([grid], finderPlan).forms.map(textsOf);

describe('the found texts stay the same', () => {
  test('wherever the forms stand', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 40 }),
        fc.nat({ max: 20 }),
        fc.constantFrom(...grids),
        (down, right, grid) => {
          expect(found(moveGrid(grid, down, right))).toEqual(found(grid));
        },
      ),
    );
  });

  test('in whatever order the forms are stacked', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(forms, { minLength: 1 }),
        fc.integer({ min: 0, max: 3 }),
        (order, gap) => {
          const grid = sketchGrid(order.flatMap((rows) => [...rows, ...Array(gap).fill([])]));
          expect(found(grid)).toEqual(order.flatMap((rows) => found(sketchGrid(rows))));
        },
      ),
    );
  });

  test('in whatever order the columns of a list stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (order) => {
        const grid = sketchGrid(list.map((row) => order.map((column) => row[column] ?? null)));
        expect(found(grid)).toEqual(found(sketchGrid(list)));
      }),
    );
  });

  test('with wide characters, spaces and line breaks in the labels', () => {
    const noise = fc.array(fc.constantFrom('', '', ' ', '　', '\n'), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(noise, fc.boolean(), fc.constantFrom(...grids), (spaces, isWide, grid) => {
        expect(found(restyleLabels(grid, spaces, isWide))).toEqual(found(grid));
      }),
    );
  });

  test('with blank rows between the forms of a list', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5 }), fc.nat({ max: 5 }), (first, last) => {
        const [top = [], second = [], third = []] = list;
        const grid = sketchGrid([top, ...Array(first).fill([]), second, ...Array(last).fill([]), third]);
        expect(found(grid)).toEqual(found(sketchGrid(list)));
      }),
    );
  });

  test('in whatever order the grid gives its cells', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(stacked.cells, { minLength: stacked.cells.length }), (cells) => {
        expect(found({ ...stacked, cells })).toEqual(found(stacked));
      }),
    );
  });
});

describe('any grid', () => {
  const words = fc.constantFrom(
    ...header,
    '2',
    '6',
    '事業',
    '計',
    '記入例',
    '警防課',
    '【職員課】',
    '・実績',
    'R4',
    '#N/A',
    '\ud800',
  );
  const text = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 }));
  const cell: fc.Arbitrary<GridCell> = fc
    .record({ row: fc.nat({ max: 14 }), column: fc.nat({ max: 9 }), text })
    .map((one) => ({ ...one, value: one.text }));
  const area: fc.Arbitrary<Area> = fc.record({
    row: fc.nat({ max: 14 }),
    column: fc.nat({ max: 9 }),
    rows: fc.integer({ min: 1, max: 5000 }),
    columns: fc.integer({ min: 1, max: 4 }),
  });

  test('is read without a fault, and a project is named only where its № or name stands', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 80 }), fc.array(area, { maxLength: 6 }), (cells, merges) => {
        const { forms: all } = findForms([{ ...sketchGrid([]), cells, merges }], finderPlan);
        for (const form of all) {
          if (form.project !== undefined)
            expect(`${form.number?.text}${form.name?.text}`).toMatch(/[26]|[１-９]/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function moveGrid(grid: Grid, down: number, right: number): Grid {
  const move = <T extends { row: number; column: number }>(one: T): T => ({
    ...one,
    row: one.row + down,
    column: one.column + right,
  });
  return { ...grid, cells: grid.cells.map(move), merges: grid.merges.map(move) };
}

function restyleLabels(grid: Grid, spaces: string[], isWide: boolean): Grid {
  const restyle = (text: string) => {
    const wide = isWide
      ? text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
      : text;
    return [...wide].map((one, index) => one + (spaces[index] ?? '')).join('');
  };
  const cells = grid.cells.map((cell) =>
    header.includes(cell.text) ? { ...cell, text: restyle(cell.text) } : cell,
  );
  return { ...grid, cells };
}
