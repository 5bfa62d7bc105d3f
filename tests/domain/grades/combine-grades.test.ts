import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combineGrades } from '#domain/grades/combine-grades.ts';
import type { Combination } from '#domain/plan/grading-rules.ts';
import type { Scale } from '#domain/plan/scale.ts';
import { atLeast, baseline, suggest } from './grade-case.ts';
import { planWith } from './plan-with.ts';

const grades = [
  { code: 'A', name: '達成' },
  { code: 'B', name: '維持' },
  { code: 'C', name: '低下' },
  { code: '−', name: '評価困難', isUnrated: true },
];

function scaleWith(changes: Record<string, unknown> = {}): Scale {
  const [scale] =
    planWith({ scales: [{ id: 's', name: '評価', order: 'bestFirst', grades, ...changes }] }).scales ?? [];
  if (!scale) throw new Error('no scale');
  return scale;
}

/** `A B ?`: the grades of the parts; `?` is not known. */
function combined(text: string, combination: Combination, scale = scaleWith(), weights: number[] = []) {
  const items = text
    .split(' ')
    .filter((one) => one !== '')
    .map((grade, index) => ({
      ...(grade === '?' ? {} : { grade }),
      ...(weights[index] === undefined ? {} : { weight: weights[index] }),
    }));
  return combineGrades(scale, 2023, combination, items).grade;
}

const mean = (half: 'up' | 'down', isWeighted = false): Combination => ({ how: 'mean', half, isWeighted });
const rows: Combination = {
  how: 'counted',
  rows: [
    { grade: 'A', of: 'all', have: 'A' },
    { grade: 'B', of: { percent: 50 }, have: 'B' },
  ],
  otherwise: 'C',
};
const sum: Combination = {
  how: 'sum',
  bands: [
    { grade: 'C', atLeast: 0 },
    { grade: 'A', atLeast: 6 },
    { grade: 'B', atLeast: 4 },
  ],
};

test.each<[string, Combination, string | undefined]>([
  ['A B C', { how: 'worst' }, 'C'],
  ['A B C', { how: 'best' }, 'A'],
  ['A A C', { how: 'median' }, 'A'],
  ['A C', { how: 'median' }, 'C'],
  ['B C A', mean('down'), 'B'],
  ['B A', mean('down'), 'B'],
  ['B A', mean('up'), 'A'],
  ['A A B', mean('down'), 'A'],
  ['A A A', rows, 'A'],
  ['A B C C', rows, 'B'],
  ['B C C', rows, 'C'],
  ['A A', sum, 'A'],
  ['A B', sum, 'B'],
  ['C C C', sum, 'C'],
  ['Ａ', { how: 'worst' }, 'A'],
  // A code for “cannot be rated” counts nowhere, unless there is nothing else.
  ['A −', { how: 'worst' }, 'A'],
  ['C − A', mean('down'), 'B'],
  ['− −', mean('down'), '−'],
  ['A −', rows, 'A'],
  ['', { how: 'worst' }, undefined],
  // What is not known leaves it open, unless it cannot change it.
  ['A ?', { how: 'worst' }, undefined],
  ['C ?', { how: 'worst' }, 'C'],
  ['A ?', { how: 'best' }, 'A'],
  ['B ?', { how: 'best' }, undefined],
  ['A A ?', { how: 'median' }, 'A'],
  ['C C ? ?', rows, undefined],
  ['C C C ?', rows, 'C'],
  ['?', mean('up'), undefined],
])('%s by %j is %s', (parts, combination, grade) => {
  expect(combined(parts, combination)).toBe(grade);
});

test('weights count where they are asked for', () => {
  expect(combined('A C', mean('down', true), scaleWith(), [3, 1])).toBe('B');
  expect(combined('A C', mean('up', true), scaleWith(), [3, 1])).toBe('A');
  expect(combined('A C', mean('down', true), scaleWith(), [7, 1])).toBe('A');
  expect(combined('A C', mean('down'), scaleWith(), [7, 1])).toBe('B');
});

test('points of the scale’s own, and an order from the worst', () => {
  const own = grades.map((grade, index) => ({
    ...grade,
    ...(index < 3 ? { points: [10, 3, 0][index] } : {}),
  }));
  expect(combined('A C', mean('down'), scaleWith({ grades: own }))).toBe('B');
  expect(combined('A A C', mean('down'), scaleWith({ grades: own }))).toBe('A');
  expect(combined('A B', { how: 'worst' }, scaleWith({ order: 'worstFirst' }))).toBe('A');
});

test('in a scale without an order nothing is the worst', () => {
  expect(combined('A B', { how: 'worst' }, scaleWith({ order: 'none' }))).toBeUndefined();
});

test('what is left open lies between what the best and the worst would give', () => {
  const order = ['C', 'B', 'A'];
  const combination = fc.constantFrom<Combination>(
    { how: 'worst' },
    { how: 'best' },
    { how: 'median' },
    mean('up'),
    mean('down'),
    rows,
    sum,
  );
  const known = fc.array(fc.constantFrom(...order), { maxLength: 4 });
  fc.assert(
    fc.property(known, combination, fc.constantFrom(...order), (parts, how, hidden) => {
      const open = combined([...parts, '?'].join(' '), how);
      const told = combined([...parts, hidden].join(' '), how);
      return open === undefined || open === told;
    }),
  );
});

describe('parts of an indicator', () => {
  const part = (label: string) => ({ label, unit: '人', baseline: baseline(10), targets: [atLeast(20)] });
  const parts = [part('①講座'), part('②相談')];

  test('both fallen', () => {
    const { grade, said } = suggest({ parts, actuals: ['①講座：8人\n②相談：9人'] });
    expect(grade).toBe('C');
    expect(said.at(-1)).toBe('2つの内訳がともに「C」のため、「C」（低下）とします。');
    expect(said[1]).toBe('「①講座」の実績8人は、基準値10人（2020年度）を下回っています。');
  });

  test('a half says which way it went', () => {
    const { said } = suggest({ parts, combine: mean('down'), actuals: ['①20人\n②10人'] });
    expect(said.at(-1)).toBe(
      '内訳の評価は「A」「B」で、その平均（2.5点）に最も近い、2つのうち低いほうの「B」（維持）とします。',
    );
  });

  test('a part that cannot be said is named, unless it could not change the grade', () => {
    const open = suggest({ parts, actuals: ['①20人\n②ー'] });
    expect(open.grade).toBeUndefined();
    expect(open.cannotSay).toEqual({ because: 'partUnknown', parts: ['p2'] });
    expect(open.said).toContain('「②相談」は、2023年度の実績がありません。');
    expect(suggest({ parts, actuals: ['①8人\n②ー'] }).grade).toBe('C');
  });

  test('what all parts lack is what the indicator lacks', () => {
    const cannotSay = { grade: '−', because: ['noActual'] };
    expect(suggest({ parts, cannotSay })).toMatchObject({ grade: '−', cannotSay: { because: 'noActual' } });
    expect(suggest({ parts, cannotSay, actuals: ['①20人'] }).grade).toBeUndefined();
  });

  test('a part that never had a target is information', () => {
    const some = [part('全体'), { label: 'うち女性', unit: '人' }];
    const { grade, said } = suggest({ parts: some, actuals: ['全体 20人\nうち女性 5人'] });
    expect(grade).toBe('A');
    expect(said).toContain('「うち女性」は目標値のない内訳のため、評価に含めません。');
  });
});
