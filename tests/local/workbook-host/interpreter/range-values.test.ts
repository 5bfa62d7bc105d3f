import { describe, expect, test } from 'vitest';
import type { CellData, StyleData, WorksheetData } from '#local/workbook-host/model/workbook-data.ts';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';
import { errorCode } from './error-code.ts';

const text: StyleData = { numberFormat: '@', locked: true };

function opened(given: Parameters<typeof buildWorksheet>[0] = {}) {
  const worksheet = buildWorksheet(given);
  const workbook = buildWorkbook([worksheet]);
  workbook.styles.push(text);
  const session = officeSession(workbook);
  const write = (address: string, values: unknown) =>
    session.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange(address)
        .set({ values: values as never });
      await context.sync();
    });
  const read = <T>(address: string, property: keyof Excel.Range) =>
    session.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load(property);
      await context.sync();
      return range[property] as T;
    });
  return { ...session, worksheet, workbook, write, read };
}

const cellOf = ({ cells }: WorksheetData, key = '0,0'): CellData | undefined => cells.get(key);

describe('a written value', () => {
  test('is read back as what it is', async () => {
    const { write, read } = opened();
    const values = [
      [1.5, 'あ'],
      [true, ''],
    ];
    await write('A1:B2', values);
    expect(await read('A1:B2', 'values')).toEqual(values);
    expect(await read('A1:B2', 'valueTypes')).toEqual([
      ['Double', 'String'],
      ['Boolean', 'Empty'],
    ]);
  });

  test('that is null leaves the cell, and blank text empties it', async () => {
    const { write, read } = opened({ rows: [['a', 'b']] });
    await write('A1:B1', [[null, '']]);
    expect(await read('A1:B1', 'values')).toEqual([['a', '']]);
  });

  test('fills the whole range where it is one', async () => {
    const { write, read } = opened();
    await write('A1:B2', 7);
    expect(await read('A1:B2', 'values')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('that looks like a figure, a percentage or a date becomes a number with its format', async () => {
    const { write, read } = opened();
    await write('A1:D1', [['1,234', '12%', '2024/5/1', '５']]);
    expect(await read('A1:D1', 'values')).toEqual([[1234, 0.12, 45413, 5]]);
    expect(await read('A1:D1', 'numberFormat')).toEqual([['#,##0', '0%', 'yyyy/m/d', 'General']]);
    expect(await read('A1:D1', 'text')).toEqual([['1,234', '12%', '2024/5/1', '5']]);
  });

  test('stays text in a cell formatted as text, a number too', async () => {
    const { write, read, worksheet } = opened();
    for (const column of [0, 1, 2]) worksheet.cells.set(`0,${column}`, { value: null, style: 1 });
    await write('A1:C1', [['2024/5/1', 12, '=1+1']]);
    expect(await read('A1:C1', 'values')).toEqual([['2024/5/1', '12', '=1+1']]);
    expect(await read('A1:C1', 'formulas')).toEqual([['2024/5/1', '12', '=1+1']]);
  });

  test('with an apostrophe before it is the text behind it', async () => {
    const { write, read, worksheet } = opened();
    await write('A1', [["'=1+1"]]);
    expect(await read('A1', 'values')).toEqual([['=1+1']]);
    expect(cellOf(worksheet)).toMatchObject({ value: '=1+1', quotePrefix: true });
  });

  test('that begins with = is a formula, whose result is not worked out here', async () => {
    const { write, read } = opened();
    await write('A1', [['=SUM(B1:B9)']]);
    expect(await read('A1', 'formulas')).toEqual([['=SUM(B1:B9)']]);
    expect(await read('A1', 'values')).toEqual([['']]);
  });

  test.each(['=== 見出し ===', '=SUM(', '="a', '=1+'])('%s is no formula and is refused', async (value) => {
    expect(await errorCode(opened().write('A1', [[value]]))).toBe('InvalidArgument');
  });

  test('has at most 32,767 characters', async () => {
    const { write } = opened();
    expect(await errorCode(write('A1', [['あ'.repeat(32_767)]]))).toBeUndefined();
    expect(await errorCode(write('A1', [['あ'.repeat(32_768)]]))).toBe('InvalidArgument');
  });

  test('comes in the shape of the range, or nothing is written', async () => {
    const { write, worksheet } = opened();
    expect(await errorCode(write('A1:B2', [[1, 2]]))).toBe('InvalidArgument');
    expect(await errorCode(write('A1:B1', [[1, 2, 3]]))).toBe('InvalidArgument');
    expect(worksheet.cells.size).toBe(0);
  });

  test('cannot fill whole columns', async () => {
    expect(await errorCode(opened().write('A:A', 1))).toBe('InvalidArgument');
  });
});

describe('a merged area', () => {
  const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];

  test('takes only the value of its first cell', async () => {
    const { write, read } = opened({ merges });
    await write('A1:C1', [['a', 'b', 'c']]);
    expect(await read('A1:C1', 'values')).toEqual([['a', '', 'c']]);
  });

  test('hides what a file has in its other cells', async () => {
    const { read } = opened({ rows: [['a', 'left over']], merges });
    expect(await read('A1:B1', 'values')).toEqual([['a', '']]);
  });

  test('swallows what is written into another of its cells', async () => {
    const { write, read, worksheet } = opened({ rows: [['a']], merges });
    await write('B1', [['b']]);
    expect(await read('A1:B1', 'values')).toEqual([['a', '']]);
    expect(cellOf(worksheet, '0,1')).toBeUndefined();
  });
});

describe('reading', () => {
  test('whole columns tells no values, but where they are', async () => {
    const { read } = opened({ rows: [['a']] });
    expect(await read('A:B', 'values')).toBeNull();
    expect(await read('A:B', 'address')).toBe('Sheet1!A:B');
    expect(await read('A:B', 'cellCount')).toBe(2_097_152);
  });

  test('tells an error as its text', async () => {
    const { read, worksheet } = opened();
    worksheet.cells.set('0,0', { value: '#N/A', isError: true, formula: '=NA()', style: 0 });
    expect(await read('A1', 'values')).toEqual([['#N/A']]);
    expect(await read('A1', 'valueTypes')).toEqual([['Error']]);
  });

  test('tells dates as serial numbers and as they are shown', async () => {
    const { read, worksheet, workbook } = opened();
    workbook.styles.push({ numberFormat: 'ggge"年"m"月"d"日"', locked: true });
    worksheet.cells.set('0,0', { value: 45_413, style: 2 });
    expect(await read('A1', 'values')).toEqual([[45_413]]);
    expect(await read('A1', 'text')).toEqual([['令和6年5月1日']]);
  });

  test('tells and changes hidden rows like any other', async () => {
    const { read, write } = opened({ rows: [['a'], ['b']], hiddenRows: new Set([1]) });
    expect(await read('A1:A2', 'values')).toEqual([['a'], ['b']]);
    expect(await read('A2', 'rowHidden')).toBe(true);
    expect(await read('A1:A2', 'rowHidden')).toBeNull();
    await write('A1:A2', [['c'], ['d']]);
    expect(await read('A1:A2', 'values')).toEqual([['c'], ['d']]);
  });
});

test('a large grid, which the client sends in pieces, arrives whole', async () => {
  const { write, read, traffic, interpreter } = opened();
  const values = Array.from({ length: 400 }, (_, row) => [row, `あ${row}`, '', true, row / 2]);
  await write('B2:F401', values);
  expect(await read('B2:F401', 'values')).toEqual(values);
  expect(JSON.stringify(traffic)).toContain('_ValidateArraySize');
  expect(interpreter.unsupported()).toEqual([]);
});

test('what is sent and what is asked for is at most five megabytes', async () => {
  const { write, read } = opened();
  const line = 'あ'.repeat(1000);
  const values = Array.from({ length: 1000 }, () => [line]);
  expect(await errorCode(write('A1:A2000', [...values, ...values]))).toBe('RequestPayloadSizeLimitExceeded');
  await write('A1:A1000', values);
  await write('A1001:A2000', values);
  expect(await errorCode(read('A1:A2000', 'values'))).toBe('ResponsePayloadSizeLimitExceeded');
});
