import { describe, expect, test } from 'vitest';
import type { TableData, WorksheetData } from '#local/workbook-host/model/workbook-data.ts';
import { createWorkbookEdits, type WorkbookEdit } from '#local/workbook-host/page/workbook-edits.ts';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';

const table = (): TableData => ({
  id: '1',
  name: '一覧',
  area: { row: 0, column: 0, rows: 3, columns: 2 },
  columns: [
    { id: 1, name: '番号' },
    { id: 2, name: '名称' },
  ],
  showHeaders: true,
  showTotals: false,
  style: 'TableStyleMedium2',
  hasFilterButtons: true,
  filters: new Map(),
});

const rows = [['番号', '名称'], [1, 'a'], [2, 'b'], ['below']];

function opened() {
  const worksheet = buildWorksheet({ rows, tables: [table()] });
  const told: WorkbookEdit[] = [];
  return {
    worksheet,
    told,
    edits: createWorkbookEdits(buildWorkbook([worksheet]), (edit) => told.push(edit)),
  };
}

const headings = ({ tables }: WorksheetData) => tables[0]?.columns.map(({ name }) => name);

describe('the header of a table', () => {
  test('names its columns by what is typed into it, once each', () => {
    const { worksheet, edits } = opened();
    edits.enterText(worksheet, 0, 0, '名称');
    expect(headings(worksheet)).toEqual(['名称2', '名称']);
    expect(worksheet.cells.get('0,0')?.value).toBe('名称2');
    edits.undo();
    expect(headings(worksheet)).toEqual(['番号', '名称']);
  });

  test('is text, and never blank', () => {
    const { worksheet, edits } = opened();
    edits.enterRows(worksheet, 0, 0, [['2024', '']]);
    expect(headings(worksheet)).toEqual(['2024', '列1']);
    expect(worksheet.cells.get('0,0')?.value).toBe('2024');
  });
});

test('a table whose rows were all deleted keeps a blank one, and nothing from below', () => {
  const { worksheet, edits } = opened();
  edits.shiftRows(worksheet, 'delete', 1, 2);
  expect(worksheet.tables[0]).toMatchObject({ area: { rows: 2 }, hasInsertRow: true });
  expect([worksheet.cells.get('1,0'), worksheet.cells.get('2,0')?.value]).toEqual([undefined, 'below']);
});

test('filtering hides rows and is told as no change of cells', () => {
  const { worksheet, edits, told } = opened();
  const [first] = worksheet.tables;
  if (first) edits.filter(worksheet, first, 1, ['a']);
  expect([...worksheet.hiddenRows]).toEqual([2]);
  expect(told.map(({ changeType }) => changeType)).toEqual(['RowsHidden']);
});
