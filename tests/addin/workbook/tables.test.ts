import { describe, expect, test } from 'vitest';
import { mergeTable } from '#domain/tables/merge-table.ts';
import type { TableContent, TableValue } from '#domain/tables/table-content.ts';
import type { WorksheetData } from '#local/workbook-host/model/workbook-data.ts';
import { buildWorkbook, buildWorksheet } from '#tests/local/workbook-host/build-workbook.ts';
import { openInExcel } from './open-in-excel.ts';

const row = (key: string, ...values: TableValue[]) => ({ key, values: [...values, key] });

function content(rows: TableContent['rows']): TableContent {
  return {
    name: 'Tenken_Sheets',
    worksheet: 'シート一覧',
    columns: [
      { header: '№', width: 6 },
      { header: '状態', width: 10 },
      { header: '取組内容', width: 60, wraps: true },
      { header: 'キー', width: 14, isKey: true },
    ],
    rows,
  };
}

const first = content([row('p1/kiki', 1, '提出済', '講座を開いた。'), row('p2/kiki', 2, '未着手', '')]);

const opened = (worksheets = [buildWorksheet({ name: '概要', rows: [['メモ']] })]) =>
  openInExcel(buildWorkbook(worksheets));

async function created(rows = first) {
  const excel = opened();
  await excel.port.createTables([rows]);
  return excel;
}

type Opened = ReturnType<typeof opened>;

async function refresh({ port }: Opened, next: TableContent) {
  const [snapshot] = await port.findTables([next.name]);
  if (!snapshot) throw new Error('There is no table');
  await port.changeTable(next.name, mergeTable(snapshot, next));
}

const valuesOf = (worksheet: WorksheetData, at: number, columns = 4) =>
  Array.from({ length: columns }, (_, column) => worksheet.cells.get(`${at},${column}`)?.value ?? null);

describe('a table', () => {
  test('is none where none has its name', async () => {
    const excel = opened();
    expect(await excel.port.findTables(['Tenken_Sheets'])).toEqual([]);
  });

  test('is made on a worksheet of its own, and found as it was made', async () => {
    const excel = await created();
    expect(await excel.port.findTables(['Tenken_Sheets'])).toEqual([
      {
        name: 'Tenken_Sheets',
        worksheet: 'シート一覧',
        headers: ['№', '状態', '取組内容', 'キー'],
        rows: [
          [1, '提出済', '講座を開いた。', 'p1/kiki'],
          [2, '未着手', '', 'p2/kiki'],
        ],
      },
    ]);
    expect(excel.interpreter.unsupported()).toEqual([]);
  });

  test('looks like a list that is read: header in sight, texts wrapped, at the top of their cells', async () => {
    const excel = await created();
    const worksheet = excel.worksheet('シート一覧');
    const style = excel.workbook.styles[worksheet.cells.get('1,2')?.style ?? 0];
    expect(worksheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect(style).toMatchObject({ numberFormat: '@', wrap: true, vertical: 'top' });
    expect(worksheet.columnWidths.get(2)).toBe(480);
  });

  test('leaves the rest of the workbook as it is', async () => {
    const excel = opened();
    const before = structuredClone(excel.workbook.worksheets);
    await excel.port.createTables([first]);
    expect(excel.workbook.worksheets.slice(0, 1)).toEqual(before);
    expect(excel.workbook.activeWorksheetId).toBe(before[0]?.id);
  });

  test('takes an empty worksheet of its name, but none on which something stands', async () => {
    const empty = opened([buildWorksheet({ name: 'シート一覧' })]);
    await empty.port.createTables([first]);
    expect(empty.workbook.worksheets.map(({ name }) => name)).toEqual(['シート一覧']);
    const used = opened([buildWorksheet({ name: 'シート一覧', rows: [['大切']] })]);
    await used.port.createTables([first]);
    expect(used.workbook.worksheets.map(({ name }) => name)).toEqual(['シート一覧', 'シート一覧 (2)']);
    expect(valuesOf(used.worksheet('シート一覧'), 0)).toEqual(['大切', null, null, null]);
  });

  test('of 66 rows costs three round trips with looking for it, of 5,000 a few more', async () => {
    for (const [count, most] of [
      [66, 3],
      [5000, 40],
    ] as const) {
      const excel = opened();
      const text = '男女共同参画の講座を開き、市民が参加した。'.repeat(20);
      const rows = Array.from({ length: count }, (_, index) => row(`p${index}/kiki`, index, '提出済', text));
      await excel.port.findTables(['Tenken_Sheets']);
      await excel.port.createTables([content(rows)]);
      expect(excel.roundTrips()).toBeLessThanOrEqual(most);
      const [snapshot] = await excel.port.findTables(['Tenken_Sheets']);
      expect(snapshot?.rows).toEqual(rows.map(({ values }) => values));
    }
  }, 60_000);
});

describe('texts of departments', () => {
  const hostile = ['=1+1', '+81', '-', '@SUM(A1)', "'x", '2023/10/19', '１２', 'TRUE', '#N/A', '1\n2'];
  const rows = content(hostile.map((text, index) => row(`p${index}/kiki`, index, '提出済', text)));
  const texts = (excel: Opened, from: number) =>
    hostile.map((_, index) => {
      const cell = excel.worksheet('シート一覧').cells.get(`${from + index},2`);
      return [cell?.value, cell?.formula];
    });
  const expected = hostile.map((text) => [text, undefined]);

  test('stay texts in a new table', async () => {
    expect(texts(await created(rows), 1)).toEqual(expected);
  });

  test('stay texts in cells that change', async () => {
    const excel = await created(
      content(
        rows.rows.map(({ key, values }) => ({
          key,
          values: values.map((value, index) => (index === 2 ? '' : value)),
        })),
      ),
    );
    await refresh(excel, rows);
    expect(texts(excel, 1)).toEqual(expected);
  });

  test('stay texts in cells whose format somebody changed', async () => {
    const excel = await created(content(rows.rows.map(({ key }) => row(key, 0, '未着手', ''))));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('シート一覧').getRange('C2:C11').numberFormat = hostile.map(() => [
        'General',
      ]);
      await context.sync();
    });
    await refresh(excel, rows);
    expect(texts(excel, 1)).toEqual(expected);
  });

  test('stay texts in rows that come later', async () => {
    const excel = await created();
    await refresh(excel, {
      ...rows,
      rows: [
        ...first.rows,
        ...content(hostile.map((text, index) => row(`q${index}/kiki`, index, '提出済', text))).rows,
      ],
    });
    expect(texts(excel, 3)).toEqual(expected);
  });
});

describe('a refresh', () => {
  const next = content([
    row('p1/kiki', 1, '確認済', '講座を開いた。'),
    row('p2/kiki', 2, '入力中', '準備'),
    row('p3/kiki', 3, '未着手', ''),
  ]);

  test('writes what changed and appends what is new', async () => {
    const excel = await created();
    await refresh(excel, next);
    expect((await excel.port.findTables(['Tenken_Sheets']))[0]?.rows).toEqual([
      [1, '確認済', '講座を開いた。', 'p1/kiki'],
      [2, '入力中', '準備', 'p2/kiki'],
      [3, '未着手', '', 'p3/kiki'],
    ]);
    expect(excel.interpreter.unsupported()).toEqual([]);
  });

  test('of one change writes one cell and nothing else', async () => {
    const excel = await created();
    const before = structuredClone(excel.workbook);
    await refresh(
      excel,
      content([row('p1/kiki', 1, '確認済', '講座を開いた。'), row('p2/kiki', 2, '未着手', '')]),
    );
    const cell = before.worksheets[1]?.cells.get('1,1');
    if (cell) cell.value = '確認済';
    expect(excel.workbook).toEqual(before);
  });

  test('leaves the column, the notes, the filter and the order that the secretariat made', async () => {
    const excel = await created();
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Tenken_Sheets');
      table.columns.add(1, [['担当'], ['大山'], ['丹沢']]);
      table.sort.apply([{ key: 0, ascending: false }]);
      table.columns.getItem('担当').filter.applyValuesFilter(['丹沢']);
      await context.sync();
    });
    await refresh(excel, next);
    const [snapshot] = await excel.port.findTables(['Tenken_Sheets']);
    expect(snapshot?.headers).toEqual(['№', '担当', '状態', '取組内容', 'キー']);
    expect(snapshot?.rows).toEqual([
      [2, '丹沢', '入力中', '準備', 'p2/kiki'],
      [1, '大山', '確認済', '講座を開いた。', 'p1/kiki'],
      [3, '', '未着手', '', 'p3/kiki'],
    ]);
    const [table] = excel.worksheet('シート一覧').tables;
    expect(table?.filters.size).toBe(1);
    expect(excel.worksheet('シート一覧').hiddenRows.has(2)).toBe(true);
    expect(excel.interpreter.unsupported()).toEqual([]);
  });

  test('brings back a column that was deleted', async () => {
    const excel = await created();
    await excel.run(async (context) => {
      context.workbook.tables.getItem('Tenken_Sheets').columns.getItem('状態').delete();
      await context.sync();
    });
    await refresh(excel, next);
    const [snapshot] = await excel.port.findTables(['Tenken_Sheets']);
    expect(snapshot?.headers).toEqual(['№', '取組内容', 'キー', '状態']);
    expect(snapshot?.rows.map((cells) => cells[3])).toEqual(['確認済', '入力中', '未着手']);
  });

  test('writes a figure as a figure where a text stood', async () => {
    const excel = await created(content([row('p1/kiki', '1-(3)', '未着手', '')]));
    await refresh(excel, content([row('p1/kiki', 1, '未着手', '')]));
    expect(valuesOf(excel.worksheet('シート一覧'), 1)[0]).toBe(1);
  });

  test('of a table on a protected worksheet is refused and leaves it whole', async () => {
    const excel = await created();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('シート一覧').protection.protect();
      await context.sync();
    });
    const before = structuredClone(excel.workbook);
    await expect(refresh(excel, next)).rejects.toThrow();
    expect(excel.workbook).toEqual(before);
  });
});
