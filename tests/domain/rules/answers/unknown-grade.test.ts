import { describe, expect, test } from 'vitest';
import type { Field, ScaleId } from '#domain/plan/plan-definition.ts';
import type { Scale } from '#domain/plan/scale.ts';
import { checkTexts, field } from '../check-texts.ts';

const before: Scale = {
  id: 'old' as ScaleId,
  name: '旧達成度',
  order: 'bestFirst',
  grades: [
    { code: 'A', name: '達成できた' },
    { code: 'S', name: '大きく上回った' },
  ],
  valid: { until: 2022 },
};
const now: Scale = {
  id: 'new' as ScaleId,
  name: '達成度',
  order: 'bestFirst',
  grades: [
    { code: 'A', name: '計画以上' },
    { code: 'B', name: '計画どおり' },
    { code: 'IV', name: '比較不能', isUnrated: true },
    { code: '－', name: '評価しない', valid: { from: 2024 } },
  ],
  additions: [{ code: '○', meaning: '特に優れる' }],
  valid: { from: 2023 },
  replaces: before.id,
};
const check = (text: string, more: Partial<Field> = {}, scale = now.id) =>
  checkTexts(
    [field('grade', { answer: { kind: 'grade', scale }, ...more })],
    { grade: text },
    {
      scales: [before, now],
    },
  ).filter(({ rule }) => rule === 'unknown-grade');

describe('a grade', () => {
  test.each([
    'A',
    'Ａ',
    ' b ',
    'A：計画以上',
    'A 計画以上',
    'A計画以上',
    '計画どおり',
    'A○',
    'Ａ〇',
    'Ⅳ',
    'B（目標の85％）',
    'A評価',
    '【A】',
    '□A ☑B',
    'A・○B',
    '',
    '　',
  ])('may be written as %j', (text) => {
    expect(check(text)).toEqual([]);
  });

  test('of another scale of its line is that of the scale in force', () => {
    expect(check('B', {}, before.id)).toEqual([]);
  });
});

describe('no grade', () => {
  test.each(['C', 'AB', 'A～B', '順調', '3', '－'])('%j', (text) => {
    expect(check(text)).toMatchObject([
      { severity: 'blocks', start: 0, end: text.length, facts: { kind: 'unknown', codes: 'A、B、IV' } },
    ]);
  });

  test.each(['A・B', 'A、B', '☑A ☑B'])('but two: %j', (text) => {
    expect(check(text)).toMatchObject([{ facts: { kind: 'several' } }]);
  });

  test.each(['S', '大きく上回った'])('of today, but one of the scale before: %s', (text) => {
    expect(check(text)).toMatchObject([{ facts: { kind: 'former', scale: '旧達成度' } }]);
  });

  test('is marked in a list, where one is required', () => {
    expect(check('□A □B', { isRequired: true })).toMatchObject([{ facts: { kind: 'open' } }]);
    expect(check('□A □B')).toEqual([]);
  });
});

test('without a scale in force nothing can be said', () => {
  const unknown = 'none' as ScaleId;
  expect(check('X', {}, unknown)).toEqual([]);
});
