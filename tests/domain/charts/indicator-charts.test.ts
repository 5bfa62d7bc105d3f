import { describe, expect, test } from 'vitest';
import { indicatorCharts } from '#domain/charts/indicator-charts.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { Indicator, Part } from '#domain/plan/indicator.ts';
import type { IndicatorId, PartId } from '#domain/plan/plan-definition.ts';
import { charts as words } from '#domain/words/ja/charts.ts';
import { examplePlan } from '#tests/addin/ports/example-plan.ts';

const part = (id: string, given: Partial<Part> = {}): Part => ({
  id: id as PartId,
  unit: '％',
  period: 'state',
  baseline: { raw: '28.0％', value: 28, fiscalYear: 2021 },
  targets: [{ raw: '40％以上', value: 40, aim: 'atLeast', fiscalYear: 2025 }],
  ...given,
});

const actual = (fiscalYear: number, value: number, of = 'a'): Actual => ({
  indicator: 'i1' as IndicatorId,
  part: of as PartId,
  fiscalYear,
  raw: String(value),
  value,
});

function drawn(parts: Part[], actuals: Actual[], given: Partial<Indicator> = {}) {
  const indicator: Indicator = {
    id: 'i1' as IndicatorId,
    number: '1-(1)',
    name: '審議会等の女性委員の割合',
    departments: [],
    parts,
    ...given,
  };
  const years = { first: 2022, last: 2026 };
  const plan = { ...examplePlan, fiscalYear: 2024, years, indicators: [indicator] };
  return indicatorCharts({ plan, actuals, words });
}

describe('an indicator over the years', () => {
  test('begins with its baseline, leaves a gap where a year has no figure, and shows the target where it is due', () => {
    expect(drawn([part('a')], [actual(2022, 29.5), actual(2024, 0)])).toMatchObject([
      {
        name: 'Tenken_Chart_i1',
        title: '1-(1)　審議会等の女性委員の割合',
        kind: 'lines',
        valueTitle: '％',
        categories: ['令和3年度', '令和4年度', '令和5年度', '令和6年度', '令和7年度'],
        series: [
          { name: '基準値・実績', values: [28, 29.5, '', 0, ''] },
          { name: '目標', values: ['', '', '', '', 40], line: { isDashed: true } },
        ],
      },
    ]);
  });

  test('is not drawn before it has figures of two years', () => {
    expect(drawn([part('a')], [])).toEqual([]);
    expect(drawn([part('a')], [actual(2021, 28)])).toEqual([]);
    expect(drawn([part('a')], [actual(2022, 28)])).toHaveLength(1);
  });

  test('says where a smaller figure is the better one', () => {
    const lower = part('a', { targets: [{ raw: '0人', value: 0, aim: 'atMost', fiscalYear: 2025 }] });
    expect(drawn([lower], [actual(2022, 5)])[0]?.title).toBe(
      '1-(1)　審議会等の女性委員の割合（小さいほど良い）',
    );
  });

  test('shows both ends of a range', () => {
    const range = part('a', {
      targets: [{ raw: '40％以上60％以下', aim: 'range', min: 40, max: 60, fiscalYear: 2025 }],
    });
    const [chart] = drawn([range], [actual(2022, 35)]);
    expect(chart?.series.map(({ name }) => name)).toEqual(['基準値・実績', '目標（下限）', '目標（上限）']);
  });

  test('has its parts together, as long as they are of one unit and no more than two', () => {
    const parts = [
      part('a', { label: '①' }),
      part('b', { label: '②' }),
      part('c', { label: '③', unit: '人' }),
    ];
    const figures = ['a', 'b', 'c'].flatMap((id) => [actual(2022, 1, id), actual(2023, 2, id)]);
    const made = drawn(parts, figures);
    expect(made.map(({ name, valueTitle }) => [name, valueTitle])).toEqual([
      ['Tenken_Chart_i1', '％'],
      ['Tenken_Chart_i1_c', '人'],
    ]);
    expect(made[0]?.series.map(({ name }) => name)).toEqual([
      '①　基準値・実績',
      '①　目標',
      '②　基準値・実績',
      '②　目標',
    ]);
    expect(made[1]?.title).toContain('③');
  });
});
