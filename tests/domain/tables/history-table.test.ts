import { expect, test } from 'vitest';
import type { AuditRecord } from '#domain/audit/audit-record.ts';
import type { DepartmentId, IndicatorId, ProjectId, RatingId } from '#domain/plan/plan-definition.ts';
import { historyTable } from '#domain/tables/history-table.ts';
import { mergeTable } from '#domain/tables/merge-table.ts';
import { tableKeys } from '#domain/tables/table-keys.ts';
import { tables as en } from '#domain/words/en/tables.ts';
import { tables as ja } from '#domain/words/ja/tables.ts';
import { assessedPlan } from './assessed-plan.ts';
import { asWritten, rowsOf } from './table-rows.ts';

const who = { subject: 's', by: '窓口 花子', revision: 2 };
const project = 'p1' as ProjectId;
const jinken = 'jinken' as DepartmentId;
const records: AuditRecord[] = [
  {
    ...who,
    id: 'r3',
    at: '2024-08-01T00:00:00Z',
    action: 'rate',
    thing: 'node:direction1',
    request: 'members' as RatingId,
  },
  {
    ...who,
    id: 'r2',
    at: '2024-06-10T05:03:59Z',
    action: 'submit',
    project,
    department: jinken,
    onBehalfOf: { name: '=係 太郎' },
  },
  {
    ...who,
    id: 'r1',
    at: '2024-06-09T05:03:59Z',
    action: 'reportActual',
    indicator: 'i1' as IndicatorId,
    department: jinken,
  },
];
const make = (some: readonly AuditRecord[], words = ja) =>
  historyTable({
    plan: assessedPlan(),
    heads: {},
    today: '2024-06-14',
    words,
    otherWords: [words === ja ? en : ja],
    records: some,
  });

test('each deed has a row in words, the oldest first', () => {
  expect(rowsOf(make(records))).toEqual([
    {
      日時: '2024/06/09 14:03',
      操作した人: '窓口 花子',
      操作: '実績値の報告',
      対象の種類: '指標',
      対象: '1-(1)　審議会の女性委員の割合',
      '評価・意見の項目': '',
      所管課: '人権課',
      版: 2,
      照合キー: 'r1',
    },
    expect.objectContaining({
      操作した人: '窓口 花子\n=係 太郎（代理）',
      操作: '提出',
      対象の種類: '点検評価シート',
      対象: '№1　事業1',
    }),
    expect.objectContaining({
      操作: '評価の記入',
      対象の種類: '施策の方向',
      対象: '1　理解',
      '評価・意見の項目': '委員の評価',
      所管課: '',
    }),
  ]);
});

test('without its key column no deed is written twice', () => {
  const snapshot = asWritten(make(records));
  const without = {
    ...snapshot,
    headers: snapshot.headers.slice(0, -1),
    rows: snapshot.rows.map((row) => row.slice(0, -1)),
  };
  expect(mergeTable(without, make(records))).toMatchObject({
    appendedRows: [],
    cells: [{ value: 'r1' }, { value: 'r2' }, { value: 'r3' }],
  });
});

test('what the table has already is known by its keys, in either language, and is not written again', () => {
  const snapshot = asWritten(make(records, en));
  expect(tableKeys(snapshot, make([]).columns)).toEqual(new Set(['r1', 'r2', 'r3']));
  const next: AuditRecord = {
    ...who,
    id: 'r4',
    at: '2024-08-02T00:00:00Z',
    action: 'writeOpinion',
    thing: 'x:y:z',
    request: 'r' as RatingId,
  };
  const change = mergeTable(snapshot, make([next]));
  expect(change).toMatchObject({ cells: [], appendedColumns: [] });
  expect(change.appendedRows.map((row) => row.slice(2, 5))).toEqual([['意見の記入', '', 'x:y:z']]);
});
