import { describe, expect, test } from 'vitest';
import { checkActuals } from '#domain/indicators/check-actuals.ts';
import { indicatorTrend } from '#domain/indicators/indicator-trend.ts';
import { resolveActuals } from '#domain/indicators/resolve-actuals.ts';
import { sayActualProblem } from '#domain/words/actual-problem-words.ts';
import { actualProblems } from '#domain/words/ja/actual-problems.ts';
import { planWith } from '../grades/plan-with.ts';

const target = (value: number, more = {}) => ({ raw: `${value}`, value, aim: 'atLeast', ...more });
const plan = planWith({
  indicators: [
    {
      id: 'drill',
      number: '3',
      name: '訓練',
      departments: ['a', 'b'],
      parts: [
        {
          id: 'year',
          label: '年間',
          period: 'year',
          baseline: { raw: '8回（2019年度）', value: 8, fiscalYear: 2019 },
          targets: [target(10, { fiscalYear: 2023 }), target(12, { fiscalYear: 2025 })],
        },
        { id: 'first', label: '上期', period: 'year', targets: [] },
        { id: 'second', label: '下期', period: 'year', addsDepartments: true, targets: [] },
      ],
      totals: [{ total: 'year', of: ['first', 'second'] }],
    },
  ],
});

function actualsOf(rows: [number, string, string, string?][]) {
  const actuals = rows.map(([fiscalYear, part, raw, department]) => ({
    indicator: '3',
    fiscalYear,
    part,
    raw,
    ...(department ? { department } : {}),
  }));
  const { actuals: resolved, problems } = resolveActuals(
    { schema: 1, plan: 'plan', fiscalYear: 2023, actuals },
    plan,
  );
  expect(problems).toEqual([]);
  return resolved;
}

describe('totals', () => {
  test('that are the sum of their parts are silent, year by year and to the decimal', () => {
    const actuals = actualsOf([
      [2022, 'year', '0.3'],
      [2022, 'first', '0.1'],
      [2022, 'second', '0.2'],
      [2023, 'year', '14回'],
      [2023, 'first', '5回'],
      [2023, 'second', '3回', 'a'],
      [2023, 'second', '6回', 'b'],
    ]);
    expect(checkActuals(plan, actuals)).toEqual([]);
  });

  test('that are not are named with what they should be', () => {
    const actuals = actualsOf([
      [2023, 'year', '15回'],
      [2023, 'first', '5回'],
      [2023, 'second', '9回'],
    ]);
    const [problem, ...others] = checkActuals(plan, actuals);
    expect(others).toEqual([]);
    expect(problem && sayActualProblem(actualProblems, problem)).toBe(
      '指標 3 の2023年度の「年間」は 15 ですが、「上期」と「下期」の合計は 14 です。どれかを直してください。',
    );
  });

  test('say nothing while a figure is missing', () => {
    const actuals = actualsOf([
      [2023, 'year', '15回'],
      [2023, 'first', '5回'],
      [2023, 'second', '9回', 'a'],
    ]);
    expect(checkActuals(plan, actuals)).toEqual([]);
    expect(
      checkActuals(
        plan,
        actualsOf([
          [2023, 'year', '15回'],
          [2023, 'first', 'ー'],
          [2023, 'second', '15回'],
        ]),
      ),
    ).toEqual([]);
  });
});

test('a trend leaves no year out, and gaps are gaps', () => {
  const [indicator] = plan.indicators ?? [];
  const [part] = indicator?.parts ?? [];
  if (!indicator || !part) throw new Error('no part');
  const actuals = actualsOf([
    [2021, 'year', '9回'],
    [2022, 'year', 'ー'],
    [2023, 'year', '11回'],
  ]);
  expect(indicatorTrend(plan, indicator, part, actuals)).toEqual([
    { fiscalYear: 2019, baseline: 8 },
    { fiscalYear: 2020 },
    { fiscalYear: 2021, actual: 9 },
    { fiscalYear: 2022 },
    { fiscalYear: 2023, actual: 11, target: { min: 10 } },
    { fiscalYear: 2024 },
    { fiscalYear: 2025, target: { min: 12 } },
  ]);
});
