import { describe, expect, test } from 'vitest';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';
import { errorCode } from './error-code.ts';

const rows = [
  ['a', 'b'],
  [null, null, 'c'],
];

function opened(given: Parameters<typeof buildWorksheet>[0] = { rows }) {
  const worksheet = buildWorksheet(given);
  const workbook = buildWorkbook([worksheet, buildWorksheet({ name: '№14' }, 2)]);
  const session = officeSession(workbook);
  /** Addresses of ranges, `null` for a null object. */
  const addresses = (choose: (worksheet: Excel.Worksheet) => Record<string, Excel.Range>) =>
    session.run(async (context) => {
      const ranges = choose(context.workbook.worksheets.getActiveWorksheet());
      for (const range of Object.values(ranges)) range.load('address');
      await context.sync();
      const found = Object.entries(ranges).map(([name, range]) => [
        name,
        range.isNullObject ? null : range.address,
      ]);
      return Object.fromEntries(found) as Record<string, string | null>;
    });
  return { ...session, worksheet, workbook, addresses };
}

test('parts of a range', async () => {
  const { addresses } = opened();
  const found = await addresses((sheet) => {
    const range = sheet.getRange('B2:C4');
    return {
      cell: range.getCell(1, 0),
      outside: range.getCell(5, 5),
      row: range.getRow(2),
      column: range.getColumn(1),
      lastRow: range.getLastRow(),
      lastCell: range.getLastCell(),
      offset: range.getOffsetRange(1, -1),
      resized: range.getResizedRange(-1, 2),
      rows: range.getEntireRow(),
      columns: range.getEntireColumn(),
      around: range.getBoundingRect('E1'),
      common: range.getIntersectionOrNullObject('A1:B2'),
      nothing: range.getIntersectionOrNullObject('X1'),
      byIndexes: sheet.getRangeByIndexes(0, 1, 2, 3),
      whole: sheet.getRange(),
    };
  });
  expect(found).toEqual({
    cell: 'Sheet1!B3',
    outside: 'Sheet1!G7',
    row: 'Sheet1!B4:C4',
    column: 'Sheet1!C2:C4',
    lastRow: 'Sheet1!B4:C4',
    lastCell: 'Sheet1!C4',
    offset: 'Sheet1!A3:B5',
    resized: 'Sheet1!B2:E3',
    rows: 'Sheet1!2:4',
    columns: 'Sheet1!B:C',
    around: 'Sheet1!B1:E4',
    common: 'Sheet1!B2',
    nothing: null,
    byIndexes: 'Sheet1!B1:D2',
    whole: 'Sheet1!1:1048576',
  });
});

test.each(['A0', 'XFE1', 'A1048577', "'№14'!A1", 'あ', 'A1,B2', ''])(
  '%s is no range of the worksheet',
  async (address) => {
    expect(await errorCode(opened().addresses((sheet) => ({ range: sheet.getRange(address) })))).toBe(
      'InvalidArgument',
    );
  },
);

test('there is nothing beyond the edge of the worksheet', async () => {
  const { addresses } = opened();
  expect(await errorCode(addresses((sheet) => ({ up: sheet.getRange('A1').getOffsetRange(-1, 0) })))).toBe(
    'InvalidArgument',
  );
});

test('an address may name its worksheet', async () => {
  const { addresses } = opened();
  expect(await addresses((sheet) => ({ range: sheet.getRange('Sheet1!$A$1') }))).toEqual({
    range: 'Sheet1!A1',
  });
});

test('a name leads to its range', async () => {
  const { addresses, workbook } = opened();
  workbook.names.push({ name: 'ここ', formula: '=Sheet1!$B$2', visible: true });
  expect(await addresses((sheet) => ({ range: sheet.getRange('ここ') }))).toEqual({ range: 'Sheet1!B2' });
});

test('a worksheet whose name is no plain word stands in apostrophes', async () => {
  const { run } = opened();
  const address = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('№14').getRange('A1');
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe("'№14'!A1");
});

describe('the used range', () => {
  test('is the smallest with all values in it', async () => {
    const { addresses } = opened();
    expect(await addresses((sheet) => ({ used: sheet.getUsedRange() }))).toEqual({ used: 'Sheet1!A1:C2' });
  });

  test('counts formats, unless only values count', async () => {
    const { addresses, worksheet, workbook } = opened();
    workbook.styles.push({ numberFormat: '0', locked: true });
    worksheet.cells.set('9,9', { value: null, style: 1 });
    const found = await addresses((sheet) => ({
      used: sheet.getUsedRangeOrNullObject(),
      values: sheet.getUsedRangeOrNullObject(true),
    }));
    expect(found).toEqual({ used: 'Sheet1!A1:J10', values: 'Sheet1!A1:C2' });
  });

  test('of an empty worksheet is none, or its first cell', async () => {
    const { addresses } = opened({});
    const found = await addresses((sheet) => ({
      none: sheet.getUsedRangeOrNullObject(),
      used: sheet.getUsedRange(),
    }));
    expect(found).toEqual({ none: null, used: 'Sheet1!A1' });
  });

  test('of a range lies within it', async () => {
    const { addresses } = opened();
    expect(
      await addresses((sheet) => ({ used: sheet.getRange('B:C').getUsedRangeOrNullObject(true) })),
    ).toEqual({
      used: 'Sheet1!B1:C2',
    });
  });
});

test('merged areas come as areas', async () => {
  const { run } = opened({ rows, merges: [{ row: 1, column: 0, rows: 1, columns: 2 }] });
  const found = await run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    const areas = worksheet.getRange('A1:C9').getMergedAreasOrNullObject();
    areas.load('address,areaCount,areas/items/address,areas/items/rowCount');
    const none = worksheet.getRange('A5').getMergedAreasOrNullObject();
    await context.sync();
    return [areas.areaCount, areas.areas.items.map(({ address }) => address), none.isNullObject];
  });
  expect(found).toEqual([1, ['Sheet1!A2:B2'], true]);
});

describe('rows and cells that are inserted and deleted', () => {
  const change = (session: ReturnType<typeof opened>, action: (worksheet: Excel.Worksheet) => void) =>
    session.run(async (context) => {
      action(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });

  test('whole rows move everything below, and formulas and names with it', async () => {
    const session = opened();
    const { worksheet, workbook } = session;
    worksheet.cells.set('0,5', { value: 3, formula: '=C2+C$2', style: 0 });
    workbook.names.push({ name: 'there', formula: '=Sheet1!$C$2', visible: true });
    await change(session, (sheet) => {
      sheet.getRange('2:3').insert('Down');
    });
    expect(worksheet.cells.get('3,2')?.value).toBe('c');
    expect(worksheet.cells.get('0,5')?.formula).toBe('=C4+C$4');
    expect(workbook.names[0]?.formula).toBe('=Sheet1!$C$4');
    expect(worksheet.shifts).toEqual([{ axis: 'rows', kind: 'insert', at: 1, count: 2 }]);
  });

  test('cells move only what stands in their columns', async () => {
    const session = opened();
    await change(session, (sheet) => {
      sheet.getRange('A1').insert('Down');
    });
    const { cells } = session.worksheet;
    expect([cells.get('1,0')?.value, cells.get('0,1')?.value, cells.get('1,2')?.value]).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(session.worksheet.shifts).toBeUndefined();
  });

  test('cells leave merged areas and formulas beside them alone', async () => {
    const beside = { row: 1, column: 2, rows: 1, columns: 2 };
    const session = opened({ rows, merges: [beside] });
    session.worksheet.cells.set('0,5', { value: 3, formula: '=A1+C2+SUM(A1:C1)', style: 0 });
    await change(session, (sheet) => {
      sheet.getRange('A1').insert('Down');
    });
    expect(session.worksheet.merges).toEqual([beside]);
    expect(session.worksheet.cells.get('0,5')?.formula).toBe('=A2+C2+SUM(A1:C1)');
  });

  test('whole columns move widths and what is hidden', async () => {
    const session = opened({ rows, columnWidths: new Map([[1, 200]]), hiddenColumns: new Set([2]) });
    await change(session, (sheet) => {
      sheet.getRange('A:A').delete('Left');
    });
    const { cells, columnWidths, hiddenColumns } = session.worksheet;
    expect([cells.get('0,0')?.value, [...columnWidths], [...hiddenColumns]]).toEqual(['b', [[0, 200]], [1]]);
  });

  test('a merged area is not torn', async () => {
    const session = opened({ rows, merges: [{ row: 1, column: 0, rows: 1, columns: 2 }] });
    const inserting = change(session, (sheet) => {
      sheet.getRange('A1').insert('Down');
    });
    expect(await errorCode(inserting)).toBe('InvalidOperation');
  });

  test('a range that somebody holds moves along', async () => {
    const { run } = opened();
    const address = await run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const range = worksheet.getRange('C2');
      range.load('address');
      await context.sync();
      worksheet.getRange('1:1').insert('Down');
      await context.sync();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!C3');
  });

  test('a range whose cells are deleted is gone', async () => {
    const { run } = opened();
    const reading = run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const range = worksheet.getRange('C2');
      range.load('address');
      await context.sync();
      worksheet.getRange('2:2').delete('Up');
      await context.sync();
      range.load('address');
      await context.sync();
    });
    expect(await errorCode(reading)).toBe('ItemNotFound');
  });
});
