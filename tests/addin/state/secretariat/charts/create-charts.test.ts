import { expect, test } from 'vitest';
import type { ListedIndicator } from '#addin/api/tenken-api.ts';
import { makeCharts } from '#addin/panes/secretariat/charts/make-charts.ts';
import { createCharts } from '#addin/state/secretariat/charts/create-charts.ts';
import type { Indicator } from '#domain/plan/indicator.ts';
import type { DepartmentId, IndicatorId, PartId } from '#domain/plan/plan-definition.ts';
import { examplePlan } from '#tests/addin/ports/example-plan.ts';
import { reviewAtWork } from '#tests/addin/ports/review-at-work.ts';

const i1 = 'i1' as IndicatorId;
const indicator: Indicator = {
  id: i1,
  number: '1',
  name: '審議会の女性委員',
  departments: ['jinken' as DepartmentId],
  parts: [{ id: 'a' as PartId, period: 'state', unit: '％', targets: [] }],
};

const figure = (fiscalYear: number, value: number) => ({
  indicator: i1,
  part: 'a' as PartId,
  fiscalYear,
  raw: String(value),
  value,
});

const listed: ListedIndicator = {
  indicator: i1,
  actuals: [
    {
      indicator: i1,
      department: 'jinken' as DepartmentId,
      revision: 1,
      updatedAt: '2024-05-20T01:00:00Z',
      updatedBy: '相模 花子',
      written: [],
      actuals: [figure(2023, 31)],
    },
  ],
  earlier: [figure(2022, 30)],
};

async function atCharts() {
  const desk = await reviewAtWork({ plan: { ...examplePlan, indicators: [indicator] } });
  desk.api.indicators = async () => ({ kind: 'ok', value: [listed] });
  return { ...desk, charts: createCharts(desk.secretariat.desk, makeCharts({ language: 'ja' })) };
}

test('the charts hold the states as pulled, and this year’s figures beside the earlier ones', async () => {
  const { charts, workbook } = await atCharts();
  await charts.draw(false);
  expect(charts.state.get()).toMatchObject({ kind: 'drawn', worksheet: 'グラフ', made: 2, left: 0 });
  const values = workbook.charts?.charts.map(({ series }) => series.map((one) => one.values));
  expect(values?.[0]?.[2]).toEqual([1, 3]);
  expect(values?.[1]).toEqual([[30, 31]]);
});

test('what somebody deleted stays away until it is asked for', async () => {
  const { charts, workbook } = await atCharts();
  await charts.draw(false);
  workbook.chartsDeleted = ['Tenken_Chart_i1'];
  await charts.draw(false);
  expect(charts.state.get()).toMatchObject({ made: 0, renewed: 1, deleted: 1 });
  await charts.draw(true);
  expect(charts.state.get()).toMatchObject({ made: 1, deleted: 0 });
});

test('nothing is drawn without an answer, and nothing said to be done that Excel refused', async () => {
  const { charts, workbook, api } = await atCharts();
  const { indicators } = api;
  api.indicators = async () => ({ kind: 'unreachable' });
  await charts.draw(false);
  expect([charts.state.get().kind, workbook.charts]).toEqual(['untold', undefined]);
  api.indicators = indicators;
  workbook.drawCharts = async () => ({ kind: 'refused', why: 'protected' });
  await charts.draw(false);
  expect(charts.state.get()).toEqual({ kind: 'refused', why: 'protected' });
  workbook.drawCharts = () => Promise.reject(new Error('GeneralException'));
  await charts.draw(false);
  expect(charts.state.get()).toEqual({ kind: 'failed' });
});
