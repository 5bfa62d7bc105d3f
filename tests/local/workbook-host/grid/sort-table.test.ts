import { expect, test } from 'vitest';
import { newWorksheet } from '#local/workbook-host/codec/new-worksheet.ts';
import { applyFilters, sortTable } from '#local/workbook-host/grid/sort-table.ts';
import type { TableData } from '#local/workbook-host/model/workbook-data.ts';

const styles = [{ numberFormat: 'General', locked: true }];

function tableOf(values: (string | number | null)[]) {
  const worksheet = newWorksheet('表', 1);
  const table: TableData = {
    id: '1',
    name: '表1',
    area: { row: 0, column: 0, rows: values.length + 1, columns: 2 },
    columns: [
      { id: 1, name: '値' },
      { id: 2, name: '順' },
    ],
    showHeaders: true,
    showTotals: false,
    style: '',
    hasFilterButtons: true,
    filters: new Map(),
  };
  values.forEach((value, index) => {
    worksheet.cells.set(`${index + 1},0`, { value, style: 0 });
    worksheet.cells.set(`${index + 1},1`, { value: index, style: 0 });
  });
  const column = (at: number) => values.map((_, index) => worksheet.cells.get(`${index + 1},${at}`)?.value);
  return { worksheet, table, column };
}

test('whole rows are sorted, numbers before texts, blanks last', () => {
  const { worksheet, table, column } = tableOf(['b', null, 10, 'a', 2]);
  sortTable(worksheet, table, 0, true);
  expect(column(0)).toEqual([2, 10, 'a', 'b', null]);
  expect(column(1)).toEqual([4, 2, 3, 0, 1]);
  sortTable(worksheet, table, 0, false);
  expect(column(0)).toEqual(['b', 'a', 10, 2, null]);
});

test('a filter hides the rows whose value is not chosen', () => {
  const { worksheet, table } = tableOf(['a', 'b', null]);
  table.filters.set(0, { filterOn: 'Values', values: ['a', ''] });
  applyFilters(worksheet, table, styles);
  expect([...worksheet.hiddenRows]).toEqual([2]);
  table.filters.clear();
  applyFilters(worksheet, table, styles);
  expect([...worksheet.hiddenRows]).toEqual([]);
});
