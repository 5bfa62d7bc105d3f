import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part, Target } from '#domain/plan/indicator.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { rulePlan } from '../rule-plan.ts';
import { piecesOf } from './check-figures.ts';

const rule = 'indicator-target-differs';
const line = (target: string) => `［指標］フォーラムの参加者数\n　目標値：${target}／実績：88人`;

/** The plan of the examples, with other targets of its third indicator. */
function planWith(targets: Target[], part: Partial<Part> = {}): PlanDefinition {
  const [first, second, third] = rulePlan.indicators ?? [];
  if (!first || !second || !third) throw new Error('three indicators');
  const parts = third.parts.map((one) => ({ ...one, ...part, targets }));
  return {
    ...rulePlan,
    years: { first: 2023, last: 2027 },
    indicators: [first, second, { ...third, parts }],
  };
}

const aim = (value: number, more: Partial<Target> = {}): Target => ({
  ...{ raw: `${value}人`, value, unit: '人', aim: 'atLeast' },
  ...more,
});

describe('a target in a text', () => {
  test.each([
    [
      'several targets: this year’s',
      [aim(300, { fiscalYear: 2023 }), aim(400, { fiscalYear: 2027 })],
      '300人',
      [],
    ],
    [
      'several targets: the last',
      [aim(300, { fiscalYear: 2023 }), aim(400, { fiscalYear: 2027 })],
      '400人',
      [],
    ],
    [
      'several targets: none',
      [aim(300, { fiscalYear: 2023 }), aim(400, { fiscalYear: 2027 })],
      '350人',
      ['350人'],
    ],
    ['one that no longer holds', [aim(250, { valid: { until: 2022 } }), aim(350)], '250人', ['250人']],
    ['a range', [aim(0, { aim: 'range', min: 40, max: 60 })], '40人以上60人以下', []],
    ['another range', [aim(0, { aim: 'range', min: 40, max: 60 })], '30人以上60人以下', ['30人以上60人以下']],
    ['a direction only', [{ raw: '増加', aim: 'increase' as const }], '350人', []],
    ['words', [{ raw: '2024年度 体制構築', aim: 'words' as const }], '350人', []],
    ['none at all', [], '350人', []],
  ])('%s', (_title, targets, stated, expected) => {
    expect(piecesOf(rule, line(stated), { plan: planWith(targets as Target[]) })).toEqual(expected);
  });

  test('a year’s share of what is counted over the plan is none', () => {
    const plan = planWith([aim(1250)], { period: 'plan' });
    expect(piecesOf(rule, '［指標］フォーラムの参加者数\n予定：250人／実施：181人', { plan })).toEqual([]);
    expect(
      piecesOf(rule, '［指標］フォーラムの参加者数（累計）\n目標：1,200人／実績：181人', { plan }),
    ).toEqual(['1,200人']);
  });

  test('a word of the name says nothing of the line', () => {
    const [first, second, third] = planWith([aim(1200)]).indicators ?? [];
    if (!first || !second || !third) throw new Error('three indicators');
    const plan = { ...rulePlan, indicators: [first, second, { ...third, name: 'フォーラムの延べ参加者数' }] };
    const said = (target: string) =>
      `［指標］フォーラムの延べ参加者数\n（目標）${target}　（実績）１，３１６人`;
    expect(piecesOf(rule, said('１，０２０人'), { plan })).toEqual(['１，０２０人']);
    expect(piecesOf(rule, said('１，２００人'), { plan })).toEqual([]);
  });

  test.each([
    ['another unit', '［指標］フォーラムの参加者数　目標：80％　実績：76％'],
    ['no unit', '［指標］フォーラムの参加者数　目標：300　実績：88'],
    ['men are not women', '［指標］男性フォーラムの参加者数　目標：300人　実績：88人'],
    ['no name, and three indicators', '目標：300人／実績：88人'],
  ])('silent: %s', (_title, text) => {
    expect(piecesOf(rule, text)).toEqual([]);
  });

  test('without indicators there is nothing to compare', () => {
    const { indicators: _, ...plan } = rulePlan;
    expect(piecesOf(rule, line('300人'), { plan })).toEqual([]);
  });

  test('the plan’s own target is never blamed, any other figure always is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (own, stated) => {
        const found = piecesOf(rule, line(`${stated}人`), { plan: planWith([aim(own)]) });
        expect(found).toEqual(own === stated ? [] : [`${stated}人`]);
        expect(piecesOf(rule, line(`${own}人`), { plan: planWith([aim(own)]) })).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
