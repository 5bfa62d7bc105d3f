import { expect, test } from 'vitest';
import { gridsOf } from '#cli/read-grids.ts';
import { workbookBytes } from './workbook-bytes.ts';

test('a worksheet is read as Excel shows it', () => {
  const read = gridsOf(
    workbookBytes(
      '講座',
      [
        ['№', 2, { text: '', value: 4, formula: '=B1*2' }],
        [{ value: 45_413, style: 1 }, '　二行\nの文 '],
      ],
      { merges: [{ row: 1, column: 1, rows: 2, columns: 3 }], hiddenRows: new Set([1]) },
    ),
    '講座.xlsx',
  );
  if (!read.ok) throw new Error(read.refusal.code);
  const [grid] = read.grids;
  expect(grid).toMatchObject({
    worksheet: '講座',
    visibility: 'visible',
    isProtected: false,
    merges: [{ row: 1, column: 1, rows: 2, columns: 3 }],
    hiddenRows: [1],
  });
  const cell = (row: number, column: number) =>
    grid?.cells.find((one) => one.row === row && one.column === column);
  expect(cell(0, 1)).toEqual({ row: 0, column: 1, text: '2', value: 2 });
  expect(cell(0, 2)).toEqual({ row: 0, column: 2, text: '4', value: 4, formula: '=B1*2' });
  expect(cell(1, 0)).toMatchObject({ text: '令和6年5月1日', value: 45_413 });
  expect(cell(1, 1)?.text).toBe('　二行\nの文 ');
});

test('a worksheet that is hidden is read too', () => {
  const read = gridsOf(workbookBytes('裏', [['№']], { visibility: 'VeryHidden' }), '裏.xlsx');
  expect(read).toMatchObject({ ok: true, grids: [{ visibility: 'veryHidden' }] });
});

test('what is no workbook is refused, never thrown', () => {
  expect(gridsOf(new TextEncoder().encode('hello'), 'メモ.xlsx')).toMatchObject({ ok: false });
});
