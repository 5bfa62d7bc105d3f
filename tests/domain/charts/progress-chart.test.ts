import { expect, test } from 'vitest';
import { chartSheet, mostIndicatorCharts } from '#domain/charts/chart-sheet.ts';
import { progressChart } from '#domain/charts/progress-chart.ts';
import type { Indicator } from '#domain/plan/indicator.ts';
import type { DepartmentId, IndicatorId, PartId } from '#domain/plan/plan-definition.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { charts as words } from '#domain/words/ja/charts.ts';
import { examplePlan, p2 } from '#tests/addin/ports/example-plan.ts';

const head: SheetHead = {
  ...p2,
  revision: 1,
  state: 'submitted',
  entries: {},
  updatedAt: '2024-05-20T01:00:00Z',
  updatedBy: '相模 花子',
};

test('every department that writes has a bar of its sheets by state', () => {
  const idle = { id: 'idle' as DepartmentId, name: '書かない課' };
  const plan = { ...examplePlan, departments: [...examplePlan.departments, idle] };
  const [chart] = progressChart({ plan, heads: { [sheetKeyText(p2)]: head }, words });
  expect(chart?.categories).toEqual(['職員課', '人権・広聴相談課']);
  expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
    ['未着手', [1, 2]],
    ['入力中', [0, 0]],
    ['提出済', [0, 1]],
    ['差戻し', [0, 0]],
    ['確認済', [0, 0]],
    ['確定', [0, 0]],
  ]);
});

test('a plan without sheets has no such chart', () => {
  expect(progressChart({ plan: { ...examplePlan, projects: [] }, heads: {}, words })).toEqual([]);
});

test('a worksheet holds so many charts, and says how many it leaves out', () => {
  const indicators = Array.from({ length: mostIndicatorCharts + 2 }, (_, at): Indicator => {
    const baseline = { raw: '1', value: 1, fiscalYear: 2021 };
    const part = { id: 'a' as PartId, period: 'state' as const, baseline, targets: [] };
    return { id: `i${at}` as IndicatorId, number: String(at), name: '指標', departments: [], parts: [part] };
  });
  const actuals = indicators.map(({ id }) => ({
    indicator: id,
    part: 'a' as PartId,
    fiscalYear: 2023,
    raw: '2',
    value: 2,
  }));
  const instant = '2024-06-10T00:05:00Z';
  const sheet = chartSheet({ plan: { ...examplePlan, indicators }, heads: {}, actuals, words, instant });
  expect([sheet.charts.length, sheet.left, sheet.asOf]).toEqual([61, 2, '2024/06/10 09:05 時点']);
});
