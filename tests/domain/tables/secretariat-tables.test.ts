import { describe, expect, test } from 'vitest';
import { timeInJapan } from '#domain/dates/time-in-japan.ts';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { sheetStates } from '#domain/sheet/sheet-state.ts';
import { mergeTable } from '#domain/tables/merge-table.ts';
import { sheetListTable } from '#domain/tables/sheet-list-table.ts';
import { statusTable } from '#domain/tables/status-table.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import type { TableFacts } from '#domain/tables/table-facts.ts';
import { tables as en } from '#domain/words/en/tables.ts';
import { tables as ja } from '#domain/words/ja/tables.ts';
import { aDepartment, aHead, aPlan, aProject } from './plan-builders.ts';

const onTime = '2024-06-14';
const late = '2024-06-15';

function facts(changes: Partial<TableFacts> = {}): TableFacts {
  return { plan: aPlan(), heads: {}, today: onTime, words: ja, otherWords: [en], ...changes };
}

/** Cells of one row by their headers. */
function row(table: TableContent, key: string): Record<string, string | number> {
  const values = table.rows.find((one) => one.key === key)?.values ?? [];
  return Object.fromEntries(table.columns.map(({ header }, index) => [header, values[index] ?? 'missing']));
}

function headers(table: TableContent): string[] {
  return table.columns.map(({ header }) => header);
}

describe('提出状況', () => {
  test('each department has a row, in the order of the plan', () => {
    const table = statusTable(facts());
    expect([table.name, table.worksheet]).toEqual(['Tenken_Status', '提出状況']);
    expect(table.rows.map(({ values }) => values[0])).toEqual(['人権課', '危機管理課']);
    expect(headers(table)).toEqual([
      '所管課',
      'シート数',
      '未着手',
      '入力中',
      '提出済',
      '差戻し',
      '確認済',
      '確定',
      '未提出',
      '期限超過',
      '最終更新',
      '照合キー',
    ]);
  });

  test('sheets are counted by state; a joint one counts for the department that leads', () => {
    const heads = {
      ...aHead('p1/jinken'),
      ...aHead('p2/jinken', { state: 'returned', updatedAt: '2024-06-11T00:00:00.000Z' }),
    };
    const table = statusTable(facts({ heads }));
    expect(row(table, 'jinken')).toMatchObject({
      シート数: 2,
      未着手: 0,
      提出済: 1,
      差戻し: 1,
      未提出: 1,
      期限超過: 0,
      最終更新: '2024/06/11 09:00',
      照合キー: 'jinken',
    });
    expect(row(table, 'kiki')).toMatchObject({ シート数: 2, 未着手: 2, 未提出: 2, 最終更新: '' });
  });

  test('what is open is late from the day after the deadline', () => {
    const heads = { ...aHead('p1/jinken'), ...aHead('p2/jinken', { state: 'inProgress' }) };
    const lateOn = (today: string, plan: PlanDefinition = aPlan()) =>
      row(statusTable(facts({ heads, today, plan })), 'jinken').期限超過;
    expect([lateOn(onTime), lateOn(late), lateOn(late, aPlan({ calendar: {} }))]).toEqual([0, 1, 0]);
  });
});

describe('シート一覧', () => {
  test('each sheet has a row with its place in the plan, its state and its texts', () => {
    const table = sheetListTable(facts({ heads: aHead('p1/jinken'), today: late }));
    expect([table.name, table.worksheet]).toEqual(['Tenken_Sheets', 'シート一覧']);
    expect(table.rows.map(({ key }) => key)).toEqual(['p1/jinken', 'p2/kiki', 'p2/jinken', 'p13/kiki']);
    expect(row(table, 'p1/jinken')).toEqual({
      '№': 1,
      事業名: '事業1',
      所管課: '人権課',
      基本方針: 'Ⅰ　基盤',
      施策の方向: '1　理解',
      状態: '提出済',
      版: 2,
      更新日時: '2024/06/10 14:03',
      更新者: '窓口 花子',
      変更: '',
      期限超過: '',
      差戻しの理由: '',
      R5年度の取組内容: '講座を開いた。',
      照合キー: 'p1/jinken',
    });
  });

  test('a sheet whose texts the secretariat brought in names the clerk', () => {
    const heads = aHead('p1/jinken', { onBehalfOf: { name: '=相模 花子', file: '回答.xlsx' } });
    expect(row(sheetListTable(facts({ heads })), 'p1/jinken').更新者).toBe('=相模 花子（代理）');
  });

  test('a sheet nobody touched is 未着手 in version 0, and late after the deadline', () => {
    const table = sheetListTable(facts({ today: late }));
    expect(row(table, 'p2/kiki')).toMatchObject({ 状態: '未着手', 版: 0, 更新日時: '', 期限超過: '超過' });
    expect(row(sheetListTable(facts()), 'p2/kiki').期限超過).toBe('');
  });

  test('a joint sheet names all its departments; a number that is none stays text', () => {
    expect(row(sheetListTable(facts()), 'p13/kiki')).toMatchObject({
      '№': '1-(3)',
      所管課: '危機管理課、人権課',
    });
  });

  test('the reason of a return stands beside the sheet', () => {
    const remark = { text: '内訳を\r\n書いてください。', by: '事務局', at: '2024-06-11T00:00:00.000Z' };
    const heads = aHead('p1/jinken', { state: 'returned', remark });
    expect(row(sheetListTable(facts({ heads })), 'p1/jinken')).toMatchObject({
      状態: '差戻し',
      差戻しの理由: '内訳を\n書いてください。',
    });
  });

  test('a text that fits no cell is cut, and one that just fits is not', () => {
    const textOf = (length: number) => {
      const entries = { ['activity' as FieldId]: 'あ'.repeat(length) };
      const table = sheetListTable(facts({ heads: aHead('p1/jinken', { entries }) }));
      return String(row(table, 'p1/jinken').R5年度の取組内容);
    };
    expect(textOf(32_767)).toBe('あ'.repeat(32_767));
    expect([textOf(40_000).length, textOf(40_000).at(-1)]).toEqual([32_767, '…']);
  });

  test('a level that is named like a column of ours gets a header of its own', () => {
    const levels = aPlan().levels.map((level) => ({
      ...level,
      name: level.id === 'policy' ? '状態' : 'State',
    }));
    const table = sheetListTable(facts({ plan: aPlan({ levels }) }));
    expect(headers(table).slice(3, 6)).toEqual(['状態（2）', 'State（2）', '状態']);
  });

  test('nodes that run in a circle do not hang it', () => {
    const [top, below] = aPlan().nodes;
    if (!top || !below) throw new Error('no nodes');
    const table = sheetListTable(facts({ plan: aPlan({ nodes: [{ ...top, parent: below.id }, below] }) }));
    expect(table.rows).toHaveLength(4);
  });
});

test('a workbook that was begun in Japanese keeps its headers in English', () => {
  const heads = aHead('p1/jinken');
  for (const make of [statusTable, sheetListTable]) {
    const before = make(facts({ heads }));
    const snapshot = { ...before, headers: headers(before), rows: before.rows.map(({ values }) => values) };
    expect(mergeTable(snapshot, make(facts({ heads, words: en, otherWords: [ja] }))).appendedColumns).toEqual(
      [],
    );
  }
});

test('headers are distinct in every language, as Excel asks', () => {
  for (const words of [ja, en]) {
    for (const table of [statusTable(facts({ words })), sheetListTable(facts({ words }))]) {
      const names = headers(table).map((header) => header.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      expect(table.columns.filter(({ isKey }) => isKey)).toHaveLength(1);
    }
  }
});

test.each([
  ['2024-06-10T14:59:00.000Z', '2024/06/10 23:59'],
  ['2024-06-10T15:00:00.000Z', '2024/06/11 00:00'],
  ['2024-02-28T15:00:00.000Z', '2024/02/29 00:00'],
  ['2024-02-29T20:30:00.000Z', '2024/03/01 05:30'],
  ['2023-12-31T15:00:00.000Z', '2024/01/01 00:00'],
])('%s is %s in Japan', (instant, local) => {
  expect(timeInJapan(instant)).toBe(local);
});

test('5,000 sheets of 200 departments find their rows again in any order', () => {
  const departments = Array.from({ length: 200 }, (_, index) => aDepartment(`d${index}`, `課${index}`));
  const projects = Array.from({ length: 5000 }, (_, index) =>
    aProject(String(index + 1), [`d${index % 200}`]),
  );
  const plan = aPlan({ departments, projects });
  const heads: TableFacts['heads'] = Object.assign(
    {},
    ...projects.map(({ id }, index) =>
      aHead(`${id}/d${index % 200}`, { state: sheetStates[index % 6] ?? 'submitted' }),
    ),
  );
  const list = sheetListTable(facts({ plan, heads }));
  expect([list.rows.length, statusTable(facts({ plan, heads })).rows.length]).toEqual([5000, 200]);
  const rows = list.rows.map(({ values }) => values).reverse();
  expect(mergeTable({ ...list, headers: headers(list), rows }, list)).toEqual({
    appendedColumns: [],
    cells: [],
    appendedRows: [],
  });
});
