import { describe, expect, test } from 'vitest';
import type { CellData } from '#local/workbook-host/model/workbook-data.ts';
import { buildWorkbook, buildWorksheet } from '#tests/local/workbook-host/build-workbook.ts';
import { openInExcel } from './open-in-excel.ts';

const cells = (given: Record<string, Partial<CellData>>) =>
  new Map(
    Object.entries(given).map(([key, cell]): [string, CellData] => [key, { value: null, style: 0, ...cell }]),
  );

async function gridOf(given: Parameters<typeof buildWorksheet>[0], styles = buildWorkbook().styles) {
  const excel = openInExcel(buildWorkbook([buildWorksheet({ name: '№1', ...given })], { styles }));
  const [grid] = await excel.port.readGrids();
  expect(excel.interpreter.unsupported()).toEqual([]);
  if (!grid) throw new Error('No worksheet was read');
  return grid;
}

const cellAt = (grid: Awaited<ReturnType<typeof gridOf>>, row: number, column: number) =>
  grid.cells.find((cell) => cell.row === row && cell.column === column);

describe('the cells of a worksheet', () => {
  test('come with what was typed, and what a figure shows', async () => {
    const styles = [
      { numberFormat: 'General', locked: true },
      { numberFormat: '#,##0', locked: true },
    ];
    const grid = await gridOf(
      {
        cells: cells({
          '1,1': { value: '取組内容' },
          '1,2': { value: '1回目\n2回目' },
          '2,1': { value: 1234, style: 1 },
          '2,2': { value: true },
          '2,3': { value: 0 },
        }),
      },
      styles,
    );
    expect(grid.cells).toEqual([
      { row: 1, column: 1, text: '取組内容', value: '取組内容' },
      { row: 1, column: 2, text: '1回目\n2回目', value: '1回目\n2回目' },
      { row: 2, column: 1, text: '1,234', value: 1234 },
      { row: 2, column: 2, text: 'TRUE', value: true },
      { row: 2, column: 3, text: '0', value: 0 },
    ]);
  });

  test('say what they compute by; a text that looks like a formula is none', async () => {
    const grid = await gridOf({
      cells: cells({
        '0,0': { value: '№12', formula: '="№"&12' },
        '0,1': { value: '=1+1', quotePrefix: true },
        '0,2': { value: '', formula: '=""' },
      }),
    });
    expect(cellAt(grid, 0, 0)).toEqual({ row: 0, column: 0, text: '№12', value: '№12', formula: '="№"&12' });
    expect(cellAt(grid, 0, 1)).toEqual({ row: 0, column: 1, text: '=1+1', value: '=1+1' });
    expect(cellAt(grid, 0, 2)).toEqual({ row: 0, column: 2, text: '', value: null, formula: '=""' });
  });

  test('keep a text of 32,767 characters whole', async () => {
    const text = 'あ'.repeat(32_767);
    expect(cellAt(await gridOf({ rows: [[text]] }), 0, 0)?.text).toBe(text);
  });

  test('are none on an empty worksheet', async () => {
    expect(await gridOf({})).toEqual({
      worksheet: '№1',
      visibility: 'visible',
      isProtected: false,
      cells: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    });
  });
});

describe('the shape of a worksheet', () => {
  test('has its merged areas, also of blank cells beside the last text', async () => {
    const merges = [
      { row: 0, column: 0, rows: 1, columns: 4 },
      { row: 2, column: 1, rows: 3, columns: 6 },
    ];
    const grid = await gridOf({ rows: [['見出し'], [], ['取組内容']], merges });
    expect(grid.merges).toEqual(merges);
  });

  test('has its merged areas whatever the name of the worksheet', async () => {
    const merges = [
      { row: 0, column: 0, rows: 1, columns: 4 },
      { row: 2, column: 1, rows: 3, columns: 6 },
    ];
    expect((await gridOf({ name: "A,1 '様式' !B2", rows: [['あ']], merges })).merges).toEqual(merges);
  });

  test('has more merged areas than Excel tells at once', async () => {
    const merges = Array.from({ length: 700 }, (_, index) => ({
      row: Math.floor(index / 3) * 7,
      column: (index % 3) * 2,
      rows: 6,
      columns: 2,
    }));
    const grid = await gridOf({ rows: [['あ']], merges });
    expect(grid.merges).toHaveLength(700);
    expect(grid.merges).toEqual(expect.arrayContaining(merges));
  });

  test('has its hidden rows and columns', async () => {
    const grid = await gridOf({
      rows: [['a', 'b', 'c'], ['d'], ['e']],
      hiddenRows: new Set([1]),
      hiddenColumns: new Set([0, 2]),
    });
    expect([grid.hiddenRows, grid.hiddenColumns]).toEqual([[1], [0, 2]]);
  });
});

test('on a protected worksheet each cell says whether it is locked, blank ones too', async () => {
  const styles = [
    { numberFormat: 'General', locked: true },
    { numberFormat: 'General', locked: false },
  ];
  const grid = await gridOf(
    {
      isProtected: true,
      cells: cells({
        '0,0': { value: '取組内容' },
        '0,1': { style: 1 },
        '0,2': {},
        '0,3': { value: 'あ', style: 1 },
      }),
    },
    styles,
  );
  expect(grid.isProtected).toBe(true);
  expect([0, 1, 2, 3].map((column) => cellAt(grid, 0, column)?.locked)).toEqual([true, false, true, false]);
});

describe('a workbook', () => {
  test('comes in tab order with hidden worksheets, in two round trips', async () => {
    const excel = openInExcel(
      buildWorkbook([
        buildWorksheet({ name: 'B', rows: [['b']] }, 1),
        buildWorksheet({ name: 'A', visibility: 'Hidden', rows: [['a']] }, 2),
        buildWorksheet({ name: 'C', visibility: 'VeryHidden' }, 3),
      ]),
    );
    const grids = await excel.port.readGrids();
    expect(grids.map(({ worksheet, visibility }) => [worksheet, visibility])).toEqual([
      ['B', 'visible'],
      ['A', 'hidden'],
      ['C', 'veryHidden'],
    ]);
    expect(excel.roundTrips()).toBe(2);
  });

  test('with a long list is read to its end', async () => {
    const rows = Array.from({ length: 4000 }, (_, index) => [`事業${index}`]);
    const grid = await gridOf({ rows });
    expect(grid.cells).toHaveLength(4000);
  });

  test('with a stray mark a million rows below is read where it begins', async () => {
    const grid = await gridOf({
      cells: cells({ '3,1': { value: '取組内容' }, '1048575,9': { value: 'x' } }),
    });
    expect(grid.cells.map(({ text }) => text)).toEqual(['取組内容']);
  });

  test('of more than Excel sends at once is read worksheet by worksheet', async () => {
    const text = 'あ'.repeat(30_000);
    const worksheets = Array.from({ length: 4 }, (_, index) =>
      buildWorksheet({ name: `№${index}`, rows: Array.from({ length: 10 }, () => [text]) }, index + 1),
    );
    const excel = openInExcel(buildWorkbook(worksheets));
    const grids = await excel.port.readGrids();
    expect(grids.map(({ cells: read }) => read.length)).toEqual([10, 10, 10, 10]);
  });

  test('comes without merged areas where Excel cannot be asked for them', async () => {
    const worksheet = buildWorksheet({
      rows: [['あ']],
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    });
    const excel = openInExcel(buildWorkbook([worksheet]), { excelApi: '1.9' });
    const [grid] = await excel.port.readGrids();
    expect(grid?.cells).toHaveLength(1);
    expect(grid?.merges).toEqual([]);
    expect(excel.interpreter.unsupported()).toEqual([]);
  });
});

describe('one worksheet', () => {
  test('is read by its name', async () => {
    const excel = openInExcel(
      buildWorkbook([buildWorksheet({ name: 'A' }, 1), buildWorksheet({ name: "B'", rows: [['b']] }, 2)]),
    );
    expect((await excel.port.readGrid("B'"))?.cells).toHaveLength(1);
  });

  test('is none where nothing has that name', async () => {
    const excel = openInExcel(buildWorkbook());
    expect(await excel.port.readGrid('なし')).toBeUndefined();
  });
});

test('reading changes nothing', async () => {
  const workbook = buildWorkbook([
    buildWorksheet({ rows: [['あ', 1]], merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] }),
  ]);
  const before = structuredClone(workbook);
  await openInExcel(workbook).port.readGrids();
  expect(workbook).toEqual(before);
});
