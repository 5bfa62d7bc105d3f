import { expect, test } from 'vitest';
import { figureRows, mergeBlocks, readBlocks } from '#domain/charts/chart-blocks.ts';
import type { ChartContent } from '#domain/charts/chart-content.ts';
import { chartPlaces, rowsOfPage } from '#domain/charts/chart-places.ts';

const content = (id: string, categories: string[], values: (number | '')[]): ChartContent => ({
  name: `Tenken_Chart_${id}`,
  title: `指標${id}`,
  kind: 'lines',
  categoryTitle: '年度',
  valueTitle: '',
  categories,
  series: [{ name: '実績', values, colour: '#0F6CBD' }],
});

test('figures are read back as they were written', () => {
  const blocks = mergeBlocks(
    [],
    [content('a', ['令和4年度', '令和5年度'], [1, '']), content('b', ['x'], [2])],
  );
  const rows = figureRows('注意', blocks);
  expect(rows[3]).toEqual(['', '年度', '実績']);
  expect(readBlocks(rows)).toEqual(blocks.map(({ name, title, rows: own }) => ({ name, title, rows: own })));
});

test('blocks keep their order, old ones their figures, and new ones come last', () => {
  const before = readBlocks(
    figureRows('', mergeBlocks([], [content('a', ['x'], [1]), content('b', ['x'], [2])])),
  );
  const after = mergeBlocks(before, [content('c', ['x'], [5]), content('b', ['x', 'y'], [3, 4])]);
  expect(after.map(({ name, rows, top }) => [name, rows.at(-1)?.[1], top])).toEqual([
    ['Tenken_Chart_a', 1, 3],
    ['Tenken_Chart_b', 4, 7],
    ['Tenken_Chart_c', 5, 12],
  ]);
});

test('what somebody wrote among the figures is no block', () => {
  expect(
    readBlocks([
      ['メモ', '3'],
      ['', '4'],
      ['Tenken_Chart_a', '題'],
      ['', ''],
      ['', '5'],
    ]),
  ).toEqual([{ name: 'Tenken_Chart_a', title: '題', rows: [] }]);
});

test('no chart stands over another or across the edge of a page, however many departments there are', () => {
  for (const departments of [0, 1, 19, 60]) {
    const bars = departments > 0 ? [{ kind: 'stackedBars' as const, categories: departments }] : [];
    const lines = Array.from({ length: 60 }, () => ({ kind: 'lines' as const, categories: 9 }));
    const places = chartPlaces([...bars, ...lines]);
    const cells = places.flatMap(({ row, column, rows, columns }) =>
      Array.from(
        { length: rows * columns },
        (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`,
      ),
    );
    expect(new Set(cells).size).toBe(cells.length);
    if (departments === 0) continue;
    const pageOf = (row: number) => Math.floor(row / rowsOfPage);
    const torn = places.slice(1).filter(({ row, rows }) => pageOf(row) !== pageOf(row + rows - 1));
    expect(torn).toEqual([]);
  }
});
