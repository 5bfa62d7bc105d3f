import { describe, expect, test } from 'vitest';
import { atLeast, atMost, baseline, suggest } from './grade-case.ts';

const asked = (against: string, is: string, more = {}) => [{ against, is, ...more }];
const onlyA = (when: unknown[]) => [
  { grade: 'A', when },
  { grade: 'C', when: [] },
];

describe('percentages', () => {
  const bands = (of: string, against = 'target') => [
    { grade: 'A', when: [{ against, percentOf: of, atLeast: 90 }] },
    { grade: 'B', when: [{ against, percentOf: of, atLeast: 80, below: 90 }] },
    { grade: 'C', when: [{ against, percentOf: of, below: 80 }] },
  ];

  test.each([
    ['180人', 'A'],
    ['179人', 'B'],
    ['160人', 'B'],
    ['159人', 'C'],
    ['0人', 'C'],
  ])('of the amount: %s of 200人', (actual, grade) => {
    expect(
      suggest({ part: { targets: [atLeast(200)] }, rules: bands('amount'), actuals: [actual] }).grade,
    ).toBe(grade);
  });

  test('where less is better the target is divided by the actual', () => {
    const part = { targets: [atMost(45)] };
    const answer = suggest({ part, rules: bands('amount'), actuals: ['50人'] });
    expect(answer.grade).toBe('A');
    expect(answer.said[0]).toBe('実績50人の、目標値45人に対する達成率は90％です。');
    expect(suggest({ part, rules: bands('amount'), actuals: ['51人'] }).grade).toBe('B');
    expect(suggest({ part, rules: bands('amount'), actuals: ['0人'] }).grade).toBe('A');
  });

  test('nothing can be divided by a target of zero, unless it is reached', () => {
    const part = { targets: [atMost(0)] };
    expect(suggest({ part, rules: bands('amount'), actuals: ['19人'] })).toMatchObject({
      cannotSay: { because: 'wayIsZero' },
      why: '目標値「0人」では割ることができないため、達成率を計算できません。',
    });
    expect(suggest({ part, rules: bands('amount'), actuals: ['0人'] }).grade).toBe('A');
  });

  test.each([
    ['9人', 'A'],
    ['10人', 'A'],
    ['11人', 'B'],
    ['13人', 'C'],
    ['35人', 'C'],
  ])('of the way from 30人 down to 10人 minus: %s', (actual, grade) => {
    const part = { baseline: baseline(30), targets: [atMost(8)] };
    expect(suggest({ part, rules: bands('way'), actuals: [actual] }).grade).toBe(grade);
  });

  test('there is no way where baseline and target are the same, and none without a baseline', () => {
    const same = { baseline: baseline(30), targets: [atLeast(30)] };
    expect(suggest({ part: same, rules: bands('way'), actuals: ['30人'] }).cannotSay?.because).toBe(
      'wayIsZero',
    );
    expect(
      suggest({ part: { targets: [atLeast(30)] }, rules: bands('way'), actuals: ['30人'] }).cannotSay
        ?.because,
    ).toBe('noBaseline');
  });

  test('増加 is nothing to be a percentage of', () => {
    const part = { baseline: baseline(30), targets: [{ raw: '増加', aim: 'increase' }] };
    for (const of of ['amount', 'way']) {
      expect(suggest({ part, rules: bands(of), actuals: ['31人'] }).cannotSay?.because).toBe('notANumber');
    }
  });
});

describe('pace', () => {
  const rules = onlyA(asked('pace', 'met'));

  test('of what adds up over the plan, year 3 of 5 asks 3/5', () => {
    const part = { period: 'plan', targets: [atLeast(1250, { raw: '1,250人（累計）' })] };
    expect(suggest({ part, rules, actuals: ['750人'] }).grade).toBe('A');
    const short = suggest({ part, rules, actuals: ['749人'] });
    expect(short.grade).toBe('C');
    expect(short.said[0]).toBe(
      '実績749人は、計画5年の3年目に求められる750人（目標値1,250人（累計））に達していません。',
    );
  });

  test('of a state, it asks 3/5 of the way', () => {
    const part = { baseline: baseline(100), targets: [atMost(50)] };
    expect(suggest({ part, rules, actuals: ['70人'] }).grade).toBe('A');
    expect(suggest({ part, rules, actuals: ['71人'] }).grade).toBe('C');
  });

  test('thirds are not rounded', () => {
    const part = { period: 'plan', targets: [atLeast(10)] };
    const plan = { years: { first: 2023, last: 2025 } };
    expect(suggest({ part, rules, plan, actuals: ['3.33人'] }).grade).toBe('C');
    expect(suggest({ part, rules, plan, actuals: ['3.34人'] }).grade).toBe('A');
  });

  test('of a way from 2013 to 2030, year 2023 asks 10/17', () => {
    const targets = [atMost(830, { fiscalYear: 2030 })];
    const part = { paceFrom: 2013, baseline: baseline(1000, { fiscalYear: 2013 }), targets };
    expect(suggest({ part, rules, actuals: ['900人'] }).grade).toBe('A');
    const short = suggest({ part, rules, actuals: ['901人'], plan: { years: undefined } });
    expect(short.grade).toBe('C');
    expect(short.said[0]).toContain('2013年度から2030年度までの17年の10年目に求められる900人（目標値830人）');
    expect(short.english[0]).toContain(
      '900人 asked in year 10 of 17 from fiscal 2013 to 2030 (target 830人)',
    );
  });

  test('of what adds up from 2019 to the plan’s last year, 2023 asks 5/7', () => {
    const part = { period: 'plan', paceFrom: 2019, targets: [atLeast(700)] };
    expect(suggest({ part, rules, actuals: ['500人'] }).grade).toBe('A');
    expect(suggest({ part, rules, actuals: ['499人'] }).grade).toBe('C');
  });

  test('there is none in the year of the baseline, and the whole way is gone after the target', () => {
    const targets = [atMost(50, { fiscalYear: 2025 })];
    const since = (paceFrom: number) => ({ paceFrom, baseline: baseline(100), targets });
    expect(suggest({ part: since(2023), rules, actuals: ['100人'] }).cannotSay?.because).toBe('noPace');
    const gone = { ...since(2013), targets: [atMost(50, { fiscalYear: 2022 })] };
    expect(suggest({ part: gone, rules, actuals: ['50人'] }).grade).toBe('A');
    expect(suggest({ part: gone, rules, actuals: ['51人'] }).grade).toBe('C');
  });

  test('needs the plan’s years, and the round within them', () => {
    const part = { period: 'plan', targets: [atLeast(10, { fiscalYear: 2025 })] };
    const before = { years: { first: 2024, last: 2025 } };
    expect(suggest({ part, rules, plan: before, actuals: ['3人'] }).cannotSay?.because).toBe('noPace');
    expect(suggest({ part, rules, plan: { years: undefined }, actuals: ['3人'] }).cannotSay?.because).toBe(
      'noPace',
    );
  });
});

describe('figures are compared as they print', () => {
  test.each([
    ['14.0%', 14, 'A'],
    ['13.999999', 14, 'A'],
    ['13.999999999999998', 14, 'A'],
    ['13.9%', 14, 'C'],
    ['13.999', 14, 'C'],
    ['0.29', 0.3, 'C'],
  ])('%s beside %d', (actual, value, grade) => {
    const part = { targets: [{ raw: String(value), value, aim: 'atLeast' }] };
    expect(suggest({ part, rules: onlyA(asked('target', 'met')), actuals: [actual] }).grade).toBe(grade);
  });
});
