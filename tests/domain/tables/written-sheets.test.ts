import { expect, test } from 'vitest';
import { mergeTable } from '#domain/tables/merge-table.ts';
import { type SheetListFacts, sheetListTable } from '#domain/tables/sheet-list-table.ts';
import { writtenSheets } from '#domain/tables/written-sheets.ts';
import { tables as en } from '#domain/words/en/tables.ts';
import { tables as ja } from '#domain/words/ja/tables.ts';
import { applyChange } from './apply-change.ts';
import { aHead, aPlan } from './plan-builders.ts';
import { asWritten, rowsOf } from './table-rows.ts';

const facts = (changes: Partial<SheetListFacts> = {}): SheetListFacts => ({
  plan: aPlan(),
  heads: aHead('p1/jinken', { state: 'inProgress', revision: 1 }),
  today: '2024-06-14',
  words: ja,
  otherWords: [en],
  ...changes,
});
const changes = (table: ReturnType<typeof sheetListTable>) =>
  Object.fromEntries(rowsOf(table).map((row) => [row.照合キー, row.変更]));

test('a refresh marks what is newer than what the table says, and the next one takes the marks away', () => {
  const before = asWritten(sheetListTable(facts()));
  const heads = {
    ...aHead('p1/jinken', { state: 'submitted', revision: 2 }),
    ...aHead('p2/kiki', { state: 'submitted', revision: 1 }),
  };
  const second = sheetListTable(facts({ heads, written: writtenSheets(before, facts()) }));
  expect(changes(second)).toEqual({
    'p1/jinken': '更新（入力中→提出済）',
    'p2/kiki': '更新（未着手→提出済）',
    'p2/jinken': '',
    'p13/kiki': '',
  });
  const present = applyChange(before, mergeTable(before, second));
  const kept = { heads, written: writtenSheets(present, facts()), keepsMarks: true };
  expect(changes(sheetListTable(facts(kept)))).toEqual(changes(second));
  const rewritten = { ...heads, ...aHead('p2/kiki', { state: 'submitted', revision: 2 }) };
  const third = sheetListTable(facts({ heads: rewritten, written: writtenSheets(present, facts()) }));
  expect(changes(third)).toMatchObject({ 'p1/jinken': '', 'p2/kiki': '更新（記入内容）' });
});

test('a table that is new has no marks', () => {
  expect(new Set(Object.values(changes(sheetListTable(facts()))))).toEqual(new Set(['']));
});

test('what the table says is found in any order, and in another language', () => {
  const { headers, rows, ...names } = asWritten(sheetListTable(facts({ words: en, otherWords: [ja] })));
  const moved = {
    ...names,
    headers: ['メモ', ...headers.toReversed()],
    rows: rows.toReversed().map((row) => ['', ...row.toReversed()]),
  };
  expect(writtenSheets(moved, facts())).toMatchObject({
    'p1/jinken': { revision: 1, state: '入力中' },
    'p2/kiki': { revision: 0, state: '未着手' },
  });
});

test('without the column of revisions nobody knows what is newer', () => {
  const { headers, ...rest } = asWritten(sheetListTable(facts()));
  const without = { ...rest, headers: headers.map((header) => (header === '版' ? 'メモ' : header)) };
  expect(writtenSheets(without, facts())).toBeUndefined();
});
