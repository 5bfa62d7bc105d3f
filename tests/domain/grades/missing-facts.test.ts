import { describe, expect, test } from 'vitest';
import { atLeast, atMost, baseline, suggest } from './grade-case.ts';

const asked = (against: string, is: string, more = {}) => [{ against, is, ...more }];
const onlyA = (when: unknown[]) => [
  { grade: 'A', when },
  { grade: 'C', when: [] },
];

describe('targets in words', () => {
  const milestones = [
    { raw: '2024年度 体制構築', text: '体制構築', from: 2024, until: 2024 },
    { raw: '2025年度～運用', text: '運用', from: 2025 },
  ];
  const words = { raw: '2024年度 体制構築\n2025年度～運用', aim: 'words', milestones };

  test('without stages nothing can be compared; the sentence names what is due and what was reported', () => {
    const answer = suggest({ part: { baseline: { raw: 'ー' }, targets: [words] }, actuals: ['検討開始'] });
    expect(answer.grade).toBeUndefined();
    expect(answer.cannotSay).toMatchObject({ because: 'textTarget' });
    expect(answer.why).toContain('「検討開始」');
    expect(answer.why).toContain('次は2024年度の「体制構築」');
  });

  const stages = ['未着手', '検討開始', '体制構築', '運用'];
  const part = { stages, targets: [words], baseline: { raw: '未着手' } };

  test.each([
    [2023, '検討開始', 'B'],
    [2023, '体制構築', 'A'],
    [2024, '体制構築', 'A'],
    [2024, '検討開始', 'B'],
    [2025, '体制構築', 'B'],
    [2026, '運用', 'A'],
    [2024, '未着手', 'B'],
  ])('with stages, in %i: %s', (year, actual, grade) => {
    expect(suggest({ part, year, actuals: [[year, actual]] }).grade).toBe(grade);
  });

  test('the stage may be named beside a longer text', () => {
    const actuals = [{ raw: '要綱をつくり、体制を整えた', stage: '体制構築' }];
    expect(suggest({ part, actuals }).grade).toBe('A');
    expect(suggest({ part, actuals: ['要綱をつくった'] }).cannotSay?.because).toBe('textTarget');
  });
});

describe('what is missing', () => {
  const part = { baseline: baseline(300), targets: [atLeast(350)] };

  test.each(['', 'ー', '－', 'なし', '未実施'])('%j is no actual, and no zero', (raw) => {
    expect(suggest({ part, actuals: [raw] })).toMatchObject({ cannotSay: { because: 'noActual' } });
  });

  test('nothing is said to fall below the rules above while one of them is open', () => {
    expect(suggest({ part, actuals: ['ー'] }).said).toEqual([]);
  });

  test('words are no number', () => {
    expect(suggest({ part, actuals: ['検討中'] }).why).toBe(
      '実績「検討中」を、一つの数として読み取れません。',
    );
  });

  test('a rule that cannot be said leaves open what comes after it', () => {
    const open = { targets: [atLeast(350)] };
    const answer = suggest({ part: open, actuals: ['300人'] });
    expect(answer).toMatchObject({ cannotSay: { because: 'noBaseline' } });
  });

  test('unless a later rule gives the same grade, or its scope leaves the part out', () => {
    const open = { targets: [atLeast(350)] };
    const same = [
      { grade: 'B', when: asked('baseline', 'notWorse') },
      { grade: 'B', when: [] },
    ];
    expect(suggest({ part: open, rules: same, actuals: ['300人'] }).grade).toBe('B');
    const scoped = [
      { grade: 'B', only: { hasBaseline: true }, when: asked('baseline', 'notWorse') },
      { grade: 'C', when: [] },
    ];
    expect(suggest({ part: open, rules: scoped, actuals: ['300人'] }).grade).toBe('C');
  });

  test('a test that fails decides alone', () => {
    const rules = onlyA([...asked('target', 'met'), ...asked('baseline', 'better')]);
    expect(suggest({ part: { targets: [atLeast(350)] }, rules, actuals: ['300人'] }).grade).toBe('C');
  });

  test('the code for what cannot be said is for the listed reasons only', () => {
    const cannotSay = { grade: '−', because: ['noActual'] };
    expect(suggest({ part, cannotSay })).toMatchObject({ grade: '−', cannotSay: { because: 'noActual' } });
    expect(suggest({ part, cannotSay, actuals: ['検討中'] }).grade).toBeUndefined();
    expect(suggest({ part, cannotSay: { grade: '−' }, actuals: ['検討中'] }).grade).toBe('−');
  });

  test('scopes by aim, period and kind', () => {
    const rules = [
      { grade: 'A', only: { aims: ['atMost'] }, when: [] },
      { grade: 'B', only: { periods: ['year'], kinds: ['成果指標'] }, when: [] },
      { grade: 'C', when: [] },
    ];
    const of = (one: Record<string, unknown>, indicator = {}) =>
      suggest({ part: one, rules, indicator, actuals: ['1人'] }).grade;
    expect(of({ targets: [atMost(1)] })).toBe('A');
    expect(of({ targets: [atLeast(1)], period: 'year' }, { kind: '成果指標' })).toBe('B');
    expect(of({ targets: [atLeast(1)], period: 'year' }, { kind: '活動指標' })).toBe('C');
    expect(of({ targets: [atLeast(1)] }, { kind: '成果指標' })).toBe('C');
  });
});

describe('several departments', () => {
  const part = { unit: '人', addsDepartments: true, baseline: baseline(64), targets: [atLeast(340)] };

  test('their figures are added, exactly, and the sentence names them', () => {
    const actuals = [
      { raw: '５３人', department: '社会教育課' },
      { raw: '108人', department: 'b' },
    ];
    const answer = suggest({ part, actuals });
    expect(answer.grade).toBe('B');
    expect(answer.said[0]).toBe('実績は、社会教育課５３人と健康づくり課108人を合わせた161人です。');
    const decimals = [
      { raw: '0.1', department: 'a' },
      { raw: '0.2', department: 'b' },
    ];
    const exactly = { ...part, targets: [atLeast(0.3)] };
    expect(suggest({ part: exactly, actuals: decimals }).grade).toBe('A');
  });

  test('a department that is missing is the missing fact', () => {
    expect(suggest({ part, actuals: [{ raw: '53人', department: 'a' }] }).why).toBe(
      '健康づくり課の2023年度の実績がないため、合計できません。',
    );
    expect(
      suggest({
        part,
        actuals: [
          { raw: '53人', department: 'a' },
          { raw: 'ー', department: 'b' },
        ],
      }).cannotSay,
    ).toMatchObject({ because: 'noActual', departments: ['b'] });
  });
});
