import { expect, test } from 'vitest';
import { makeTables } from '#addin/panes/secretariat/make-tables.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import { tableIds } from '#domain/tables/table-ids.ts';
import { firstTables, tableNames } from '#domain/tables/table-names.ts';
import { findings as en } from '#domain/words/en/findings.ts';
import { findings as ja } from '#domain/words/ja/findings.ts';
import { exampleRound } from '../../ports/example-plan.ts';

const state = { round: exampleRound, heads: {}, today: '2024-06-15' };

async function made(language: 'ja' | 'en', tables = tableIds as readonly (typeof tableIds)[number][]) {
  const contents: TableContent[] = [];
  const around = { language, findings: language === 'ja' ? ja : en };
  for await (const table of makeTables(state, { tables, snapshots: {} }, around)) contents.push(table);
  return contents;
}

test('the first tables are 提出状況 and シート一覧', async () => {
  const [status, list, ...others] = await made('ja', firstTables);
  expect([status?.name, status?.worksheet, status?.rows.length]).toEqual(['Tenken_Status', '提出状況', 2]);
  expect([list?.name, list?.worksheet, list?.rows.length]).toEqual(['Tenken_Sheets', 'シート一覧', 4]);
  expect(others).toEqual([]);
});

test('each chosen table has its own name, and one key', async () => {
  const contents = await made('ja');
  expect(contents.map(({ name, worksheet }) => ({ name, worksheet }))).toEqual(
    tableIds.map((id) => tableNames[id]),
  );
  expect(contents.map(({ columns }) => columns.filter(({ isKey }) => isKey).length)).toEqual(
    tableIds.map(() => 1),
  );
});

test('both languages make the same tables, known to each other by their headers', async () => {
  const english = await made('en');
  for (const [index, table] of (await made('ja')).entries()) {
    table.columns.forEach(({ header }, column) => {
      const other = english[index]?.columns[column];
      expect([other?.header, ...(other?.otherHeaders ?? [])]).toContain(header);
    });
  }
});

test('headers are distinct in every language, as Excel asks', async () => {
  for (const table of [...(await made('ja')), ...(await made('en'))]) {
    const names = table.columns.map(({ header }) => header.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  }
});
