import { expect, test } from 'vitest';
import { makeTables } from '#addin/panes/secretariat/make-tables.ts';
import { exampleRound } from '../../ports/example-plan.ts';

const state = { round: exampleRound, heads: {}, today: '2024-06-15' };

test('both languages make the same two tables, known to each other by their headers', () => {
  const [status, list] = makeTables(state, { language: 'ja' });
  expect([status?.name, status?.worksheet, status?.rows.length]).toEqual(['Tenken_Status', '提出状況', 2]);
  expect([list?.name, list?.worksheet, list?.rows.length]).toEqual(['Tenken_Sheets', 'シート一覧', 4]);
  const english = makeTables(state, { language: 'en' });
  [status, list].forEach((table, index) => {
    table?.columns.forEach(({ header }, column) => {
      const other = english[index]?.columns[column];
      expect([other?.header, ...(other?.otherHeaders ?? [])]).toContain(header);
    });
  });
});
