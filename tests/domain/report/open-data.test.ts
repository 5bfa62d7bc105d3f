import { describe, expect, test } from 'vitest';
import { readCsv } from '#domain/csv/read-csv.ts';
import { withoutGuard, writeCsv } from '#domain/csv/write-csv.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { openData } from '#domain/report/open-data/open-data.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { readTestPlan } from '#tests/plans/read-test-plan.ts';
import { reportOf, writtenHeads } from './report-of.ts';

const plans: [string, PlanDefinition][] = [
  ['the example', examplePlan],
  ...['kawasaki', 'nagareyama-r7', 'toyoake', 'kaededai-sogo'].map((name): [string, PlanDefinition] => [
    name,
    readTestPlan(name),
  ]),
];

describe.each(plans)('the open data of %s', (_name, plan) => {
  const texts: string[] = [];
  const heads = writtenHeads(plan, (place) => {
    texts.push(`=「${place}」,"行い"\nました。`);
    return texts.at(-1) ?? '';
  });
  const tables = openData(reportOf(plan, { heads }));

  test('has one heading for each column, and in each row one value for each heading', () => {
    for (const { header, rows } of tables) {
      expect(new Set(header).size).toBe(header.length);
      expect(new Set(header).has('')).toBe(false);
      for (const row of rows) expect(row).toHaveLength(header.length);
    }
  });

  test('is read back by a strict parser with every text once', () => {
    const read = tables.flatMap(({ header, rows }) => {
      const { rows: lines, problems } = readCsv(writeCsv([header, ...rows], { hasMark: false }));
      expect(problems).toEqual([]);
      return lines.flatMap(({ cells }) => cells.map(withoutGuard));
    });
    expect(read.filter((one) => one.endsWith('ました。') && one.startsWith('=')).sort()).toEqual(
      texts.sort(),
    );
  });

  test('has every project with each of its departments', () => {
    const projects = tables.find(({ name }) => name === 'projects');
    const own = projects?.rows.filter((row) => row[7] === 0) ?? [];
    const asked = plan.projects
      .filter(({ valid: { from = plan.fiscalYear, until = plan.fiscalYear } = {} }) => {
        return from <= plan.fiscalYear && plan.fiscalYear <= until;
      })
      .reduce((sum, { departments }) => sum + departments.length, 0);
    expect(own).toHaveLength(asked);
  });
});

test('a reply stands beside the opinion that it answers', () => {
  const about = {
    request: 'policyOpinion' as never,
    of: { things: 'node', node: 'policy1' as never } as const,
  };
  const opinions = (examplePlan.opinions ?? []).map((one) => ({ ...one, isRepliedTo: true }));
  const report = reportOf(
    { ...examplePlan, opinions },
    {
      lastOpinions: [{ ...about, fiscalYear: 2022, by: '桜台 博', at: '', text: '若い世代に周知を。' }],
      replies: [{ ...about, department: 'jinken' as never, text: '=学校で始めた。' }],
    },
  );
  const table = openData(report).find(({ name }) => name === 'replies');
  expect(table?.rows.map((row) => row.slice(-3))).toEqual([
    ['若い世代に周知を。', '人権・広聴相談課', '=学校で始めた。'],
  ]);
});

test('figures are figures without units, beside what is printed', () => {
  const actual = {
    indicator: 'i4-1' as never,
    part: 'value' as never,
    department: 'shakyo' as never,
    fiscalYear: 2023,
    raw: '５３人',
    value: 53,
    unit: '人',
  };
  const tables = openData(
    reportOf(examplePlan, { actuals: [actual, { ...actual, fiscalYear: 2022, value: 38 }] }),
  );
  const indicators = tables.find(({ name }) => name === 'indicators');
  const row = indicators?.rows.find((one) => one[3] === '4-(1)');
  const told = Object.fromEntries((indicators?.header ?? []).map((name, index) => [name, row?.[index]]));
  expect(told).toMatchObject({
    '年度（西暦）': 2023,
    所管課: '社会教育課',
    単位: '人',
    基準値: 64,
    目標値: 340,
    目標値の表記: '340人／年',
    実績値: 53,
    実績値の表記: '５３人',
    委員評価: undefined,
  });
  const years = tables.find(({ name }) => name === 'indicator-years');
  expect(years?.rows.filter((one) => one[3] === '4-(1)').map((one) => one.slice(-2))).toEqual([
    [2022, 38],
    [2023, 53],
  ]);
});
