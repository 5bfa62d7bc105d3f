import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asJson } from '#domain/plan-workbook/json.ts';
import { writeTables } from '#domain/plan-workbook/write-tables.ts';
import { readTestPlan } from './read-test-plan.ts';

interface GuideTable {
  worksheet: string;
  headers: string[];
  rows: string[][];
}

const guide = readFileSync('docs/guides/plan-definition.ja.md', 'utf8');
const tables = writeTables(asJson(readTestPlan('nagareyama-r7')));

/** The tables below the headings that are called as worksheets are. */
const guideTables = guide.split(/^### /m).flatMap((section): GuideTable[] => {
  const [worksheet = '', ...lines] = (section.split(/^## /m)[0] ?? '').split('\n');
  const [headers, , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  return headers ? [{ worksheet, headers, rows }] : [];
});

test('the guide shows every kind of worksheet', () => {
  const shown = new Set(guideTables.map(({ worksheet }) => worksheet.split('・')[0]));
  expect([...new Set(tables.map(({ spec }) => spec.group))].filter((group) => !shown.has(group))).toEqual([]);
});

test.each(guideTables)('the rows under $worksheet are those of the example’s workbook', (shown) => {
  const table = tables.find(({ spec }) => spec.worksheet === shown.worksheet);
  const headers = table?.spec.columns.map(({ header }) => header) ?? [];
  const written = table?.rows.map((row) => row.map((cell) => String(cell ?? ''))) ?? [];
  if (table?.spec.layout === 'items') {
    const items = headers.map((header, index) => `${header}：${written[0]?.[index] ?? ''}`);
    expect(items).toEqual(expect.arrayContaining(shown.rows.map((row) => row.join('：'))));
    return;
  }
  const columns = shown.headers.map((header) => headers.indexOf(header));
  expect(shown.headers.filter((header) => !headers.includes(header))).toEqual([]);
  const rows = written.map((row) => columns.map((column) => row[column] ?? ''));
  expect(rows).toEqual(expect.arrayContaining(shown.rows));
});

test('every worksheet and column that the guide names in its questions is there', () => {
  const names = new Set(
    tables.flatMap(({ spec }) => [spec.worksheet, ...spec.columns.map(({ header }) => header)]),
  );
  const questions = guide.split(/^## /m).find((section) => section.startsWith('4.')) ?? '';
  const quoted = [...questions.matchAll(/^\|[^|]*\|(.*)\|$/gm)].flatMap(([, answer = '']) =>
    [...answer.matchAll(/「([^」]+)」/g)].map(([, name = '']) => name),
  );
  const words = ['、', '連名で1枚', '増加', '減少', '以下', '文章', '少ないほどよい', '期間の累計', 'はい'];
  const more = [
    '割合（％）',
    '重点',
    '年度の表',
    '付け足す印',
    '○',
    '体系の階層',
    '委員それぞれ',
    '点数の合計',
    '積',
    '商',
  ];
  expect(quoted.length).toBeGreaterThan(40);
  expect(quoted.filter((name) => ![...names, ...words, ...more].includes(name))).toEqual([]);
});

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('<br>', '\n'));
}
