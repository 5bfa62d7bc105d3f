import { expect, test } from 'vitest';
import { decideRating } from '#domain/grades/decide-rating.ts';
import type { Rated, ViewpointPoints } from '#domain/grades/rating.ts';
import type { Suggestion } from '#domain/grades/suggestion.ts';
import type { IndicatorId, NodeId, RatingId } from '#domain/plan/plan-definition.ts';
import { planWith } from './plan-with.ts';

const grade = (code: string, more = {}) => ({ code, name: `評価${code}`, ...more });

const plan = planWith({
  indicators: [
    {
      id: 'i1',
      number: '1',
      name: '参加者数',
      departments: ['a'],
      parts: [{ id: 'value', period: 'state', targets: [] }],
    },
  ],
  scales: [
    {
      id: 'abc',
      name: '委員評価',
      order: 'bestFirst',
      grades: [grade('A'), grade('B'), grade('C'), grade('D', { valid: { from: 2024 } })],
      additions: [{ code: '○', meaning: '特に進んだ' }],
      valid: { from: 2023 },
      replaces: 'old',
    },
    {
      id: 'old',
      name: '旧評価',
      order: 'bestFirst',
      grades: [grade('●'), grade('■')],
      valid: { until: 2022 },
    },
    { id: 'verdict', name: '総合', order: 'bestFirst', grades: [grade('良'), grade('可')] },
  ],
  ratings: [
    { id: 'committee', name: '委員評価', scale: 'old', of: { things: 'indicators' }, by: 'committee' },
    {
      id: 'strict',
      name: '部会評価',
      scale: 'abc',
      of: { things: 'nodes', level: 'goal' },
      by: 'committee',
      reasonFor: ['A', 'C'],
    },
    {
      id: 'check',
      name: '外部点検',
      scale: 'verdict',
      of: { things: 'nodes', level: 'goal' },
      by: 'eachMember',
      viewpoints: [
        { id: 'need', name: '必要性', min: 0, max: 2 },
        { id: 'effect', name: '有効性', min: 0, max: 2 },
      ],
      combine: {
        how: 'sum',
        bands: [
          { grade: '良', atLeast: 3 },
          { grade: '可', atLeast: 0 },
        ],
      },
    },
  ],
});

const suggested: Suggestion = { indicator: 'i1' as IndicatorId, fiscalYear: 2023, grade: 'B', parts: [] };
const indicator: Rated = { things: 'indicator', indicator: 'i1' as IndicatorId };
const goal: Rated = { things: 'node', node: 'g1' as NodeId };
const by = { by: '事務局', at: '2024-09-01T00:00:00Z' };

function rate(request: string, of: Rated, more: Partial<Parameters<typeof decideRating>[0]>) {
  return decideRating({ plan, request: request as RatingId, of, ...by, ...more });
}

const points = (need: number, effect?: number): ViewpointPoints[] => [
  { viewpoint: 'need' as RatingId, points: need },
  ...(effect === undefined ? [] : [{ viewpoint: 'effect' as RatingId, points: effect }]),
];

test('a confirmed suggestion is kept beside the grade, which is that of the scale in force', () => {
  expect(rate('committee', indicator, { grade: 'Ｂ', suggested })).toEqual({
    ok: true,
    value: { request: 'committee', of: indicator, fiscalYear: 2023, grade: 'B', suggested, ...by },
  });
});

test('another grade than the suggested one needs a reason; both are kept', () => {
  expect(rate('committee', indicator, { grade: 'C', suggested })).toEqual({
    ok: false,
    refusal: { code: 'reasonMissing' },
  });
  expect(rate('committee', indicator, { grade: 'C', suggested, reason: '　\n' })).toMatchObject({
    ok: false,
  });
  expect(rate('committee', indicator, { grade: 'C', suggested, reason: '参加が減った' })).toMatchObject({
    ok: true,
    value: { grade: 'C', suggested: { grade: 'B' }, reason: '参加が減った' },
  });
});

test('where nothing could be suggested, a grade needs no reason', () => {
  const unsaid: Suggestion = {
    indicator: 'i1' as IndicatorId,
    fiscalYear: 2023,
    cannotSay: { because: 'textTarget' },
    parts: [],
  };
  expect(rate('committee', indicator, { grade: 'C', suggested: unsaid })).toMatchObject({ ok: true });
});

test('grades that ask for a reason get one, whatever was suggested', () => {
  expect(rate('strict', goal, { grade: 'A' })).toMatchObject({ refusal: { code: 'reasonMissing' } });
  expect(rate('strict', goal, { grade: 'B' })).toMatchObject({ ok: true });
});

test.each(['D', '●', 'E', ''])('%j is no grade of this year’s scale', (code) => {
  expect(rate('committee', indicator, { grade: code })).toEqual({
    ok: false,
    refusal: { code: 'gradeUnknown', facts: { scale: '委員評価', grades: 'A、B、C' } },
  });
});

test('a mark behind the grade is known', () => {
  expect(rate('committee', indicator, { grade: 'A○' })).toMatchObject({
    value: { grade: 'A', additions: ['○'] },
  });
});

test('points of the viewpoints give the grade', () => {
  expect(rate('check', goal, { points: points(2, 1), member: 'm1' })).toMatchObject({
    value: { grade: '良', member: 'm1', points: points(2, 1) },
  });
  expect(rate('check', goal, { points: points(1, 1) })).toMatchObject({ value: { grade: '可' } });
});

test.each([
  ['one is missing', points(2)],
  ['one is too high', points(2, 3)],
  ['one is no number', points(2, Number.NaN)],
])('%s: refused with the limits', (_, wrong) => {
  expect(rate('check', goal, { points: wrong })).toEqual({
    ok: false,
    refusal: { code: 'pointsWrong', facts: { viewpoint: '有効性', min: 0, max: 2 } },
  });
});

test.each([
  ['an unknown request', 'nobody', indicator],
  ['an indicator under a request for nodes', 'strict', indicator],
  ['a node of another level', 'strict', { things: 'node', node: 'm1' as NodeId } as const],
  ['an unknown indicator', 'committee', { things: 'indicator', indicator: 'i9' as IndicatorId } as const],
])('%s is not found', (_, request, of) => {
  expect(rate(request, of, { grade: 'B' })).toEqual({ ok: false, refusal: { code: 'notFound' } });
});
