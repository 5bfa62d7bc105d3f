import { expect, test } from 'vitest';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';
import { errorCode } from './error-code.ts';

function opened(given: Parameters<typeof buildWorksheet>[0] = {}) {
  const worksheet = buildWorksheet(given);
  const workbook = buildWorkbook([worksheet]);
  return { ...officeSession(workbook), worksheet, workbook };
}

test('formats are set for all cells and told where they are alike', async () => {
  const { run } = opened({ rows: [['a', 'b']] });
  const told = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.format.set({ wrapText: true, verticalAlignment: 'Top', fill: { color: 'yellow' } });
    range.getCell(0, 0).format.font.bold = true;
    range.load('format/wrapText,format/verticalAlignment,format/fill/color,format/font/bold');
    await context.sync();
    const { format } = range;
    return [format.wrapText, format.verticalAlignment, format.fill.color, format.font.bold];
  });
  expect(told).toEqual([true, 'Top', '#FFFF00', null]);
});

test('widths and heights are points', async () => {
  const { run, worksheet } = opened();
  const told = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
    range.format.columnWidth = 60;
    range.format.rowHeight = 30;
    range.load('format/columnWidth,format/rowHeight');
    const wider = range.getResizedRange(0, 1);
    wider.load('format/columnWidth');
    await context.sync();
    return [range.format.columnWidth, range.format.rowHeight, wider.format.columnWidth];
  });
  expect(told).toEqual([60, 30, null]);
  expect([worksheet.columnWidths.get(1), worksheet.rowHeights.get(2)]).toEqual([80, 40]);
});

test('columns fit their longest text, rows what they hold', async () => {
  const { run, worksheet } = opened({ rows: [['ながいながい見出し', 'a']], rowHeights: new Map([[0, 80]]) });
  await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    range.format.autofitColumns();
    range.format.autofitRows();
    await context.sync();
  });
  expect(worksheet.columnWidths.get(0)).toBeGreaterThan(worksheet.columnWidths.get(1) ?? 0);
  expect(worksheet.rowHeights.has(0)).toBe(false);
});

test('a number format changes what is shown, not the value', async () => {
  const { run } = opened({ rows: [[0.5]] });
  const told = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.numberFormat = [['0.0%', null]];
    range.load('text,values,numberFormat');
    await context.sync();
    return [range.text, range.values, range.numberFormat];
  });
  expect(told).toEqual([[['50.0%', '']], [[0.5, '']], [['0.0%', 'General']]]);
});

test('the properties of many cells, rows and columns come in one call', async () => {
  const { run, workbook, worksheet, interpreter } = opened({
    hiddenRows: new Set([1]),
    hiddenColumns: new Set([1]),
  });
  workbook.styles.push({ numberFormat: 'General', locked: false });
  worksheet.cells.set('0,0', { value: null, style: 1 });
  const told = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    const cells = range.getCellProperties({ address: true, format: { protection: true } });
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    return [cells.value[0], rows.value, columns.value];
  });
  expect(told).toEqual([
    [
      { address: 'Sheet1!A1', format: { protection: { formulaHidden: false, locked: false } } },
      { address: 'Sheet1!B1', format: { protection: { formulaHidden: false, locked: true } } },
    ],
    [{ rowHidden: false }, { rowHidden: true }],
    [{ columnHidden: false }, { columnHidden: true }],
  ]);
  expect(interpreter.unsupported()).toEqual([]);
});

test('formats of many cells are set in one call', async () => {
  const { run } = opened();
  const told = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.setCellProperties([
      [{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true } } }],
    ]);
    const read = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    return read.value;
  });
  expect(told).toEqual([
    [
      { format: { fill: { color: '#FF0000' }, font: { bold: false } } },
      { format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
    ],
  ]);
});

test('merging keeps the first value and nothing of the others', async () => {
  const { run, worksheet } = opened({ rows: [[null, 'b'], ['c']] });
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').merge();
    await context.sync();
  });
  expect(worksheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  expect([...worksheet.cells.values()].flatMap(({ value }) => value ?? [])).toEqual(['b']);
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2').unmerge();
    await context.sync();
  });
  expect(worksheet.merges).toEqual([]);
});

test('clearing contents leaves formats, clearing all leaves nothing', async () => {
  const { run, worksheet, workbook } = opened();
  workbook.styles.push({ numberFormat: '0', locked: true });
  worksheet.cells.set('0,0', { value: 1, style: 1 });
  const clear = (what?: Excel.ClearApplyTo | 'Contents') =>
    run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A1')
        .clear(what as Excel.ClearApplyTo);
      await context.sync();
    });
  await clear('Contents');
  expect(worksheet.cells.get('0,0')).toEqual({ value: null, style: 1 });
  await clear();
  expect(worksheet.cells.size).toBe(0);
});

test('a colour that is none is refused', async () => {
  const { run } = opened();
  const painting = run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.fill.color = 'あか';
    await context.sync();
  });
  expect(await errorCode(painting)).toBe('InvalidArgument');
});
