import { describe, expect, test } from 'vitest';
import { atLeast, atMost, baseline, suggest } from './grade-case.ts';

const asked = (against: string, is: string, more = {}) => [{ against, is, ...more }];
const onlyA = (when: unknown[]) => [
  { grade: 'A', when },
  { grade: 'C', when: [] },
];

describe('the wanted direction', () => {
  test.each([
    ['at least, reached', atLeast(350), '350人', 'A'],
    ['at least, kept', atLeast(350), '300人', 'B'],
    ['at least, fallen', atLeast(350), '88人', 'C'],
    ['at most, reached', atMost(250), '250人', 'A'],
    ['at most, better than before', atMost(250), '260人', 'B'],
    ['at most, worse than before', atMost(250), '301人', 'C'],
    ['zero, reached', atMost(0), '０人', 'A'],
    ['zero, not reached', atMost(0), '19人', 'B'],
  ])('%s', (_, target, actual, grade) => {
    expect(suggest({ part: { baseline: baseline(300), targets: [target] }, actuals: [actual] }).grade).toBe(
      grade,
    );
  });

  test.each([
    ['40%', 'A'],
    ['60%', 'A'],
    ['39.9%', 'B'],
    ['39.6%', 'B'],
    ['34.4%', 'C'],
    ['60.4%', 'B'],
    ['61%', 'C'],
  ])('a range: %s beside a baseline of 39.6%% that lies 0.4 below it', (actual, grade) => {
    const range = { raw: '40％以上60％以下', aim: 'range', min: 40, max: 60, unit: '%' };
    const part = { unit: '%', baseline: { raw: '39.6％', value: 39.6, unit: '%' }, targets: [range] };
    expect(suggest({ part, actuals: [actual] }).grade).toBe(grade);
  });

  test.each([
    ['増加', 'increase', '11', 'A'],
    ['増加', 'increase', '10', 'C'],
    ['減少', 'decrease', '9', 'A'],
    ['減少', 'decrease', '10', 'C'],
    ['維持', 'keep', '10', 'A'],
    ['維持', 'keep', '11', 'C'],
    ['維持', 'keep', '9', 'C'],
  ])('a direction only: %s (%s) from 10 to %s', (raw, aim, actual, grade) => {
    const part = { baseline: { raw: '10', value: 10, fiscalYear: 2020 }, targets: [{ raw, aim }] };
    expect(suggest({ part, rules: onlyA(asked('target', 'met')), actuals: [actual] }).grade).toBe(grade);
  });

  test('維持 takes more where more is better', () => {
    const part = { better: 'higher', baseline: baseline(10), targets: [{ raw: '維持', aim: 'keep' }] };
    expect(suggest({ part, actuals: ['11人'] }).grade).toBe('A');
    expect(suggest({ part, rules: onlyA(asked('target', 'met')), actuals: ['9人'] }).grade).toBe('C');
  });

  test('without a baseline a direction is measured by last year', () => {
    const part = { targets: [{ raw: '増加', aim: 'increase' }] };
    const answer = suggest({ part, rules: onlyA(asked('target', 'met')), actuals: [[2022, '5件'], '6件'] });
    expect(answer).toMatchObject({ grade: 'A' });
    expect(answer.said[0]).toBe('実績6件は、前年度の値5件を上回り、目標「増加」のとおりです。');
    expect(suggest({ part, rules: onlyA(asked('target', 'met')), actuals: ['6件'] })).toMatchObject({
      cannotSay: { because: 'noBaseline' },
    });
  });
});

describe('which target', () => {
  const yearly = [
    atLeast(10, { fiscalYear: 2022 }),
    atLeast(20, { fiscalYear: 2023 }),
    atLeast(30, { fiscalYear: 2024 }),
    atLeast(50, { fiscalYear: 2025 }),
  ];
  const met = (against: string, targets: unknown[], actual: string, more = {}) =>
    suggest({ part: { targets, ...more }, rules: onlyA(asked(against, 'met')), actuals: [actual] });

  test('this year’s before the next, the next before the last', () => {
    expect(met('target', yearly, '20人').grade).toBe('A');
    expect(met('target', yearly.slice(2), '29人').grade).toBe('C');
    expect(met('target', yearly.slice(2), '30人').grade).toBe('A');
    expect(met('target', yearly.slice(0, 1), '10人').grade).toBe('A');
  });

  test('this year’s and the final one are two', () => {
    expect(met('yearTarget', yearly, '20人').grade).toBe('A');
    expect(met('finalTarget', yearly, '49人').grade).toBe('C');
    expect(met('yearTarget', yearly.slice(2), '99人')).toMatchObject({ cannotSay: { because: 'noTarget' } });
  });

  test('without a year it is the plan’s last, or that of every year', () => {
    expect(met('yearTarget', [atLeast(9)], '9人').cannotSay?.because).toBe('noTarget');
    expect(met('yearTarget', [atLeast(9)], '9人', { period: 'year' }).grade).toBe('A');
    expect(met('finalTarget', [atLeast(9)], '9人').grade).toBe('A');
  });

  test('a revised one takes the place of the original, in the years in which it holds', () => {
    const targets = [
      atLeast(90),
      atLeast(95, { revision: 1, valid: { from: 2023 } }),
      atLeast(99, { revision: 2, valid: { from: 2024 } }),
    ];
    expect(met('target', targets, '94人').grade).toBe('C');
    expect(met('target', targets, '95人').grade).toBe('A');
    expect(suggest({ part: { targets }, year: 2022, actuals: [[2022, '90人']] }).grade).toBe('A');
  });

  test('135人 holds in 2023 only: in 2024 there is no target', () => {
    const part = {
      baseline: baseline(57),
      targets: [atLeast(135, { fiscalYear: 2023, valid: { from: 2023, until: 2023 } })],
    };
    expect(suggest({ part, actuals: ['107人'] }).grade).toBe('B');
    const next = suggest({ part, year: 2024, actuals: [[2024, '140人']] });
    expect(next.grade).toBeUndefined();
    expect(next.why).toBe('2024年度に有効な目標値がありません。');
  });
});

describe('last year', () => {
  const rules = [
    { grade: 'A', when: asked('previous', 'better') },
    { grade: 'B', when: asked('previous', 'kept') },
    { grade: 'C', when: asked('previous', 'worse') },
  ];
  const part = { targets: [atLeast(100)], baseline: baseline(40, { fiscalYear: 2022, asOf: '2022年度' }) };

  test.each([
    ['51人', 'A'],
    ['50人', 'B'],
    ['49人', 'C'],
  ])('%s after 50人', (actual, grade) => {
    expect(suggest({ part, rules, actuals: [[2022, '50人'], actual] }).grade).toBe(grade);
  });

  test('a baseline of last year stands for last year’s actual', () => {
    expect(suggest({ part, rules, actuals: ['41人'] }).grade).toBe('A');
    const older = { ...part, baseline: baseline(40) };
    expect(suggest({ part: older, rules, actuals: ['41人'] })).toMatchObject({
      why: '前年度（2022年度）の実績がありません。',
    });
  });
});

describe('tolerance', () => {
  const rules = (tolerance: object) => [
    { grade: 'A', when: [{ against: 'baseline', is: 'better', tolerance }] },
    { grade: 'B', when: [{ against: 'baseline', is: 'kept', tolerance }] },
    { grade: 'C', when: [{ against: 'baseline', is: 'worse', tolerance }] },
  ];
  const part = { baseline: baseline(200), targets: [atLeast(300)] };

  test.each([
    [{ percent: 5 }, '190人', 'B'],
    [{ percent: 5 }, '189人', 'C'],
    [{ percent: 5 }, '211人', 'A'],
    [{ amount: 3 }, '197人', 'B'],
    [{ amount: 3 }, '196人', 'C'],
    // The larger of both.
    [{ amount: 3, percent: 5 }, '190人', 'B'],
  ])('%j: %s', (tolerance, actual, grade) => {
    expect(suggest({ part, rules: rules(tolerance), actuals: [actual] }).grade).toBe(grade);
  });

  test('a target counts as reached within it', () => {
    const near = onlyA(asked('target', 'met', { tolerance: { percent: 10 } }));
    expect(suggest({ part, rules: near, actuals: ['270人'] }).grade).toBe('A');
    expect(suggest({ part, rules: near, actuals: ['269人'] }).grade).toBe('C');
  });
});

test('an actual of another year is graded, and the reasons say so', () => {
  const part = { baseline: baseline(31), targets: [atMost(0)] };
  const answer = suggest({ part, actuals: ['19人\n（2022年度末）'] });
  expect(answer.grade).toBe('B');
  expect(answer.said).toEqual([
    '実績19人は、2023年度ではなく2022年度の値です。',
    '実績19人は、目標値0人に達していません。',
    '実績19人は、基準値31人（2020年度）を下回り、改善しています。',
    'このため、「B」（維持）とします。',
  ]);
});

test('reasons name the facts they rest on, in both languages', () => {
  const part = { unit: '人', baseline: baseline(300, { source: '市民意識調査' }), targets: [atLeast(350)] };
  const { said, english } = suggest({ part, actuals: ['８８人'] });
  expect(said[1]).toBe('実績８８人は、基準値300人（2020年度、出典：市民意識調査）を下回っています。');
  expect(english).toEqual([
    'The actual ８８人 does not reach the target 350人.',
    'The actual ８８人 is below the baseline 300人 (2020年度, source: 市民意識調査).',
    'The conditions of no better grade hold.',
    'Hence “C” (低下).',
  ]);
});

describe('scales', () => {
  test('the one that took the other’s place is used in its own years', () => {
    const grades = [
      { code: 'A', name: '達成' },
      { code: 'C', name: '低下' },
    ];
    const rules = { rules: onlyA(asked('target', 'met')), combine: { how: 'worst' } };
    const plan = {
      scales: [
        { id: 'abc', name: '旧', order: 'bestFirst', grades, rules, valid: { until: 2022 } },
        { id: 'next', name: '新', order: 'bestFirst', grades, rules, valid: { from: 2023 }, replaces: 'abc' },
      ],
    };
    const part = { targets: [atLeast(1)] };
    expect(suggest({ part, plan, actuals: ['1人'] })).toMatchObject({ grade: 'A', scale: 'next' });
    expect(suggest({ part, plan, year: 2021, actuals: ['1人'] })).toMatchObject({ grade: 'A', scale: 'abc' });
  });

  test('an indicator without one has that of the rating which indicators get', () => {
    const ratings = [
      { id: 'r', name: '委員評価', scale: 'abc', of: { things: 'indicators' }, by: 'committee' },
    ];
    const part = { targets: [atLeast(1)] };
    const indicator = { scale: undefined };
    expect(suggest({ part, indicator, plan: { ratings }, actuals: ['1人'] }).grade).toBe('A');
    expect(suggest({ part, indicator, actuals: ['1人'] }).cannotSay?.because).toBe('noScale');
  });

  test('without rules nobody but a person says it', () => {
    expect(
      suggest({ part: { targets: [atLeast(1)] }, scale: { rules: undefined }, actuals: ['1人'] }),
    ).toMatchObject({ cannotSay: { because: 'noRules' } });
  });
});
