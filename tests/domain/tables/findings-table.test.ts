import { expect, test } from 'vitest';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { findingsTable, isHandedIn } from '#domain/tables/findings-table.ts';
import { mergeTable } from '#domain/tables/merge-table.ts';
import type { TableFacts } from '#domain/tables/table-facts.ts';
import { tables as en } from '#domain/words/en/tables.ts';
import { findings as sentences } from '#domain/words/ja/findings.ts';
import { tables as ja } from '#domain/words/ja/tables.ts';
import { applyChange } from './apply-change.ts';
import { aHead, aPlan } from './plan-builders.ts';
import { asWritten, rowsOf } from './table-rows.ts';

const activity = 'activity' as FieldId;
const finding = (start: number, end: number): Finding => ({
  rule: 'half-width-kana',
  severity: 'warns',
  field: activity,
  start,
  end,
  facts: { wide: 'カ' },
});
const text = 'ｶと=1+1';
const make = (changes: Partial<TableFacts>, found: readonly Finding[]) =>
  findingsTable({
    plan: aPlan(),
    heads: aHead('p1/jinken', { entries: { [activity]: text } }),
    today: '2024-06-14',
    words: ja,
    otherWords: [en],
    findings: { 'p1/jinken': found },
    sentences,
    ...changes,
  });

test('each finding has a row with its sentence, its place and where it stands', () => {
  expect(rowsOf(make({}, [finding(0, 1), finding(2, 6)]))).toMatchObject([
    {
      事業名: '№1　事業1',
      所管課: '人権課',
      記入欄: 'R5年度の取組内容',
      区分: '確認',
      状況: '未回答',
      該当する箇所: 'ｶ',
      所管課の回答: '',
    },
    { 該当する箇所: '=1+1' },
  ]);
});

test('what the department answered stands beside it', () => {
  const answers = [
    {
      rule: 'half-width-kana',
      field: activity,
      words: 'ｶ',
      facts: { wide: 'カ' },
      reason: '商品名です。',
    } as const,
  ];
  const heads = aHead('p1/jinken', { entries: { [activity]: text }, answers: [...answers] });
  expect(rowsOf(make({ heads }, [finding(0, 1)]))).toMatchObject([
    { 状況: '回答済み', 所管課の回答: '商品名です。' },
  ]);
});

test('a finding keeps its row while its words stay, and says when it is gone', () => {
  const before = make({}, [finding(0, 1), finding(2, 6)]);
  const moved = aHead('p1/jinken', { entries: { [activity]: `あ${text}` } });
  const snapshot = { ...asWritten(before), rows: asWritten(before).rows.toReversed() };
  const change = mergeTable(snapshot, make({ heads: moved }, [finding(1, 2)]));
  expect(change).toMatchObject({ appendedRows: [], cells: [{ row: 0, value: '解消・再入力中' }] });
  const gone = applyChange(snapshot, change);
  expect(gone.rows.map((row) => row[before.columns.findIndex(({ header }) => header === '状況')])).toEqual([
    '解消・再入力中',
    '未回答',
  ]);
  const back = mergeTable(gone, make({ heads: moved }, [finding(1, 2), finding(3, 7)]));
  expect(back).toMatchObject({ appendedRows: [], cells: [{ row: 0, value: '未回答' }] });
});

test('the same words twice have a row each', () => {
  const heads = aHead('p1/jinken', { entries: { [activity]: 'ｶとｶ' } });
  const keys = make({ heads }, [finding(0, 1), finding(2, 3)]).rows.map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});

test('what a department is still writing is not handed in', () => {
  const states = ['notStarted', 'inProgress', 'submitted', 'returned', 'accepted', 'finalised'] as const;
  const heads = states.flatMap((state) => Object.values(aHead('p1/jinken', { state })));
  expect(heads.map((head) => isHandedIn(aPlan(), head))).toEqual([false, false, true, true, true, true]);
});
