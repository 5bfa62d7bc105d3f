import { describe, expect, test } from 'vitest';
import type { WorksheetData } from '#local/workbook-host/model/workbook-data.ts';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';
import { errorCode } from './error-code.ts';

const rows = [
  ['番号', '名称'],
  [1, 'a'],
  [2, 'b'],
];

/** A worksheet with a table over its first three rows and a line that stands below. */
async function withTable(given: Parameters<typeof buildWorksheet>[0] = {}) {
  const worksheet = buildWorksheet({ rows: [...rows, ['below', 'below', 'beside']], ...given });
  const session = officeSession(buildWorkbook([worksheet]));
  await session.run(async (context) => {
    context.workbook.tables.add('Sheet1!A1:B3', true).name = '一覧';
    await context.sync();
  });
  const change = (action: (table: Excel.Table) => void) =>
    session.run(async (context) => {
      action(context.workbook.tables.getItem('一覧'));
      await context.sync();
    });
  return { ...session, worksheet, change, values: () => valuesOf(worksheet) };
}

function valuesOf({ cells }: WorksheetData): unknown[][] {
  const lines: unknown[][] = [];
  for (const [key, { value }] of cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    lines[row] ??= [];
    const line = lines[row] ?? [];
    line[column] = value;
  }
  return lines;
}

describe('a new table', () => {
  const add = (worksheet: WorksheetData, address: string, hasHeaders: boolean, locale = 'ja-JP') => {
    const session = officeSession(buildWorkbook([worksheet]), { locale });
    return session.run(async (context) => {
      const table = context.workbook.worksheets.getActiveWorksheet().tables.add(address, hasHeaders);
      table.load('name,style,showFilterButton,showBandedRows,showTotals');
      table.columns.load('items/name');
      const range = table.getRange();
      range.load('address');
      await context.sync();
      return {
        ...table.toJSON(),
        address: range.address,
        columns: table.columns.items.map(({ name }) => name),
      };
    });
  };

  test('has filter buttons, bands and a name', async () => {
    expect(await add(buildWorksheet({ rows }), 'A1:B3', true)).toMatchObject({
      name: 'テーブル1',
      style: 'TableStyleMedium2',
      showFilterButton: true,
      showBandedRows: true,
      showTotals: false,
      address: 'Sheet1!A1:B3',
      columns: ['番号', '名称'],
    });
  });

  test('gives every column a heading of its own, as text', async () => {
    const worksheet = buildWorksheet({
      rows: [
        ['a', 'A', null, 2024],
        [1, 2, 3, 4],
      ],
    });
    expect(await add(worksheet, 'A1:D2', true)).toMatchObject({ columns: ['a', 'A2', '列1', '2024'] });
    expect(valuesOf(worksheet)[0]).toEqual(['a', 'A2', '列1', '2024']);
  });

  test('without headers gets a row for them, in the language of Excel', async () => {
    const worksheet = buildWorksheet({ rows: [[1, 2], ['below']] });
    expect(await add(worksheet, 'A1:B1', false, 'en-US')).toMatchObject({
      name: 'Table1',
      address: 'Sheet1!A1:B2',
      columns: ['Column1', 'Column2'],
    });
    expect(valuesOf(worksheet)).toEqual([['Column1', 'Column2'], [1, 2], ['below']]);
  });

  test('of headers only makes room for its first row', async () => {
    const worksheet = buildWorksheet({ rows: [['a', 'b'], ['below']] });
    expect(await add(worksheet, 'A1:B1', true)).toMatchObject({ address: 'Sheet1!A1:B2' });
    expect(worksheet.cells.get('2,0')?.value).toBe('below');
  });

  test('may not overlap another', async () => {
    const { run } = await withTable();
    const adding = run(async (context) => {
      context.workbook.tables.add('Sheet1!B3:C5', true);
      await context.sync();
    });
    expect(await errorCode(adding)).toBe('InvalidArgument');
  });
});

describe('rows', () => {
  test('at the end move what stands below, in the columns of the table only', async () => {
    const { change, values, worksheet } = await withTable();
    await change(
      (table) =>
        void table.rows.add(undefined, [
          [3, 'c'],
          [4, 'd'],
        ]),
    );
    expect(values()).toEqual([...rows, [3, 'c', 'beside'], [4, 'd'], ['below', 'below']]);
    expect(worksheet.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 5, columns: 2 });
  });

  test('come in between', async () => {
    const { change, values } = await withTable();
    await change((table) => void table.rows.add(1, [[9, 'new']]));
    expect(values().slice(0, 3)).toEqual([rows[0], rows[1], [9, 'new']]);
    expect(values()[3]).toEqual([2, 'b', 'beside']);
  });

  test('fill the blank row of a new table first', async () => {
    const worksheet = buildWorksheet({ rows: [['a', 'b']] });
    const { run } = officeSession(buildWorkbook([worksheet]));
    const counts = await run(async (context) => {
      const table = context.workbook.tables.add('Sheet1!A1:B1', true);
      const before = table.rows.getCount();
      table.rows.add(undefined, [[1, 2]]);
      const after = table.rows.getCount();
      await context.sync();
      return [before.value, after.value];
    });
    expect(counts).toEqual([0, 1]);
    expect(valuesOf(worksheet)).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  test('of another width are refused', async () => {
    const { change } = await withTable();
    expect(await errorCode(change((table) => void table.rows.add(undefined, [[1]])))).toBe('InvalidArgument');
  });

  test('are deleted; the last one leaves a blank row', async () => {
    const { change, run, worksheet, values } = await withTable();
    await change((table) => table.rows.getItemAt(0).delete());
    expect(values().slice(0, 3)).toEqual([rows[0], rows[2], ['below', 'below']]);
    await change((table) => table.rows.getItemAt(0).delete());
    expect(worksheet.tables[0]?.area.rows).toBe(2);
    const count = await run(async (context) => {
      const result = context.workbook.tables.getItem('一覧').rows.getCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(0);
  });

  test('are added while a filter hides others, which stay readable', async () => {
    const { change, run, worksheet } = await withTable();
    await change((table) => table.columns.getItem('名称').filter.applyValuesFilter(['a']));
    expect([...worksheet.hiddenRows]).toEqual([2]);
    await change((table) => void table.rows.add(undefined, [[3, 'c']]));
    const values = await run(async (context) => {
      const body = context.workbook.tables.getItem('一覧').getDataBodyRange();
      body.load('values');
      await context.sync();
      return body.values;
    });
    expect(values).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    await change((table) => table.clearFilters());
    expect([...worksheet.hiddenRows]).toEqual([]);
  });

  test('do not tear a table that stands below', async () => {
    const { change, run } = await withTable({ rows: [...rows, [], ['x', 'y', 'z'], [1, 2, 3]] });
    await run(async (context) => {
      context.workbook.tables.add('Sheet1!B5:C6', true);
      await context.sync();
    });
    expect(await errorCode(change((table) => void table.rows.add(undefined, [[3, 'c']])))).toBe(
      'InvalidOperation',
    );
  });
});

describe('columns', () => {
  test('are found by name and told with their index', async () => {
    const { run } = await withTable();
    const told = await run(async (context) => {
      const column = context.workbook.tables.getItem('一覧').columns.getItem('名称');
      column.load('index,name,values');
      const body = column.getDataBodyRange();
      body.load('address');
      const missing = context.workbook.tables.getItem('一覧').columns.getItemOrNullObject('ない');
      await context.sync();
      return [column.index, column.values, body.address, missing.isNullObject];
    });
    expect(told).toEqual([1, [['名称'], ['a'], ['b']], 'Sheet1!B2:B3', true]);
  });

  test('at the end move what stands beside, in the rows of the table only', async () => {
    const { change, values, worksheet } = await withTable({
      rows: [[...(rows[0] ?? []), 'beside'], ...rows.slice(1), ['below', '', 'far']],
    });
    await change((table) => void table.columns.add(undefined, [['状態'], ['x'], ['y']]));
    expect(values()).toEqual([
      ['番号', '名称', '状態', 'beside'],
      [1, 'a', 'x'],
      [2, 'b', 'y'],
      ['below', '', 'far'],
    ]);
    expect(worksheet.tables[0]?.columns.map(({ name }) => name)).toEqual(['番号', '名称', '状態']);
  });

  test('come in between, named', async () => {
    const { change, values } = await withTable();
    await change((table) => void table.columns.add(1, undefined, '状態'));
    expect(values()[0]).toEqual(['番号', '状態', '名称']);
  });

  test('are renamed by writing into the header, blank and double headings being mended', async () => {
    const { change, worksheet, values } = await withTable();
    await change((table) => table.getHeaderRowRange().set({ values: [[2024, '2024']] }));
    expect(worksheet.tables[0]?.columns.map(({ name }) => name)).toEqual(['2024', '20242']);
    expect(values()[0]).toEqual(['2024', '20242']);
    await change((table) => table.getHeaderRowRange().set({ values: [['', null]] }));
    expect(values()[0]).toEqual(['列1', '20242']);
  });

  test('are deleted with their cells', async () => {
    const { change, values, worksheet } = await withTable();
    await change((table) => table.columns.getItem('番号').delete());
    expect(values().slice(0, 3)).toEqual([['名称'], ['a'], ['b']]);
    expect(worksheet.tables[0]?.area.columns).toBe(1);
  });
});

describe('a table', () => {
  test('is resized where its header stays', async () => {
    const { change, worksheet } = await withTable();
    await change((table) => table.resize('A1:C5'));
    expect(worksheet.tables[0]).toMatchObject({ area: { rows: 5, columns: 3 } });
    expect(worksheet.tables[0]?.columns[2]?.name).toBe('列1');
    expect(await errorCode(change((table) => table.resize('A2:C5')))).toBe('InvalidArgument');
  });

  test('has a name that nothing else has', async () => {
    const { change, run } = await withTable();
    await run(async (context) => {
      context.workbook.names.add('taken', context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
      await context.sync();
    });
    expect(await errorCode(change((table) => table.set({ name: 'taken' })))).toBe('ItemAlreadyExists');
    const second = run(async (context) => {
      context.workbook.tables.add('Sheet1!E1:F2', true).name = '一覧';
      await context.sync();
    });
    expect(await errorCode(second)).toBe('ItemAlreadyExists');
    expect(await errorCode(change((table) => table.set({ name: 'A1' })))).toBe('InvalidArgument');
  });

  test('shows totals in a row of their own, below which rows are not added', async () => {
    const { change, worksheet, values } = await withTable();
    await change((table) => table.set({ showTotals: true }));
    await change((table) => void table.rows.add(undefined, [[3, 'c']]));
    expect(worksheet.tables[0]?.area.rows).toBe(5);
    expect(values()[3]?.slice(0, 2)).toEqual([3, 'c']);
    await change((table) => table.set({ showTotals: false }));
    expect(worksheet.tables[0]?.area.rows).toBe(4);
  });

  test('moves with rows that are inserted above', async () => {
    const { run, worksheet } = await withTable();
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('1:2').insert('Down');
      await context.sync();
    });
    expect(worksheet.tables[0]?.area.row).toBe(2);
  });

  test('is not beheaded by deleting the row of its header, but goes as a whole', async () => {
    const { run, worksheet } = await withTable();
    const deleteRows = (address: string) =>
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).delete('Up');
        await context.sync();
      });
    expect(await errorCode(deleteRows('1:2'))).toBe('InvalidOperation');
    await deleteRows('1:3');
    expect(worksheet.tables).toEqual([]);
  });

  test('tells its filter and its sort', async () => {
    const { run, change } = await withTable();
    await change((table) => {
      table.columns.getItem('名称').filter.applyValuesFilter(['b']);
      table.sort.apply([{ key: 0, ascending: false }]);
    });
    const told = await run(async (context) => {
      const table = context.workbook.tables.getItem('一覧');
      table.autoFilter.load('enabled,isDataFiltered,criteria');
      table.sort.load('fields');
      await context.sync();
      return [table.autoFilter.isDataFiltered, table.autoFilter.criteria[1], table.sort.fields];
    });
    expect(told).toEqual([true, { filterOn: 'Values', values: ['b'] }, [{ key: 0, ascending: false }]]);
  });

  test('is deleted with what is in it, or turned into plain cells', async () => {
    const { change, values, worksheet } = await withTable();
    await change((table) => void table.convertToRange());
    expect(worksheet.tables).toEqual([]);
    expect(values()[1]).toEqual([1, 'a']);
    const other = await withTable();
    await other.change((table) => table.delete());
    expect(other.values().slice(0, 3).flat()).toEqual([]);
  });
});
