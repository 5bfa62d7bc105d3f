import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DepartmentId, FieldId, ProjectId } from '#domain/plan/plan-definition.ts';
import type { LastYear } from '#domain/round/last-year.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { textLikeness } from '#domain/text/text-likeness.ts';
import { activity, planWith, project } from '../check-text.ts';
import { checkTexts, field } from '../check-texts.ts';
import { otherProject, rulePlan } from '../rule-plan.ts';

const long = '管理職を対象に、相談を受けたときの対応について研修を行い、相談しやすい職場づくりを進めました。';

describe('same-as-last-year', () => {
  const lastYear = (text: string, label = 'R4年度の取組内容', id: string = activity): LastYear => ({
    fiscalYear: 2022,
    sheets: [
      {
        project: { id: project.id, number: '1', name: project.name },
        department: { id: 'jinken' as DepartmentId, name: '人権・広聴相談課' },
        texts: [{ field: id as FieldId, label, text }],
      },
    ],
  });
  const check = (text: string, before: LastYear, plan = planWith()) =>
    checkSheet({ plan, project, entries: { [activity]: text }, lastYear: before }).filter(
      ({ rule }) => rule === 'same-as-last-year',
    );

  test('says how much is the same', () => {
    expect(check(long, lastYear(long))).toMatchObject([
      { start: 0, end: 0, facts: { fiscalYear: 2022, percent: 100 } },
    ]);
    const [found] = check(`令和5年度は、${long}`, lastYear(`令和4年度は、${long}`));
    expect(found?.facts.percent).toBeLessThan(100);
  });

  test('finds the field of another id by its label', () => {
    expect(check(long, lastYear(long, 'R4年度の取組内容', 'old'))).toHaveLength(1);
    expect(check(long, lastYear(long, '今後の課題', 'old'))).toEqual([]);
  });

  test('what is carried over stays as it is', () => {
    const carried = planWith({ carriedFrom: 'issues' as FieldId });
    expect(check(long, lastYear(long), carried)).toEqual([]);
  });

  test('a figure that is new makes it another text', () => {
    expect(check(`${long}参加者は31人でした。`, lastYear(`${long}参加者は24人でした。`))).toEqual([]);
  });

  test('other years and dates alone do not', () => {
    const dated = (year: number, month: number, day: number) =>
      `令和${year}年${month}月${day}日（土）に、${long}（令和${year}年度 第${day}回）`;
    const day = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), day, day, (month, one, other) => {
        expect(check(dated(5, month, one), lastYear(dated(4, month, other)))).toHaveLength(1);
      }),
    );
  });
});

describe('same-as-other-field', () => {
  const check = (a: string, b: string, more = {}) =>
    checkTexts([field('a', { label: ['取組内容'] }), field('b', { label: ['評価'], ...more })], {
      a,
      b,
    }).filter(({ rule }) => rule === 'same-as-other-field');

  test('points into the later field', () => {
    expect(check(long, long)).toMatchObject([
      { field: 'b', start: 0, end: 0, facts: { other: '取組内容', percent: 100 } },
    ]);
  });

  test('copied sentences on end are one piece', () => {
    const second = '講師には、県内の企業で働く女性の管理職を招き、これまでの経験を話していただきました。';
    const own =
      '参加者の満足度を高めるため、日程や会場を見直し、オンラインでも受講できるようにしたことが成果です。';
    const found = check(`${long}${second}`, `${own}\n${long}${second}${own}`);
    expect(found).toMatchObject([
      { start: own.length + 1, end: own.length + 1 + long.length + second.length },
    ]);
  });

  test.each([
    [long, '職員の理解が深まりました。'],
    ['なし', 'なし'],
    ['市民文化会館小ホール', '市民文化会館小ホール'],
  ])('silent: %s | %s', (a, b) => {
    expect(check(a, b)).toEqual([]);
  });

  test('figures are no texts', () => {
    expect(check('12345678。', '12345678。', { answer: { kind: 'number' } })).toEqual([]);
  });
});

describe('same-as-other-sheet', () => {
  const jinken = 'jinken' as DepartmentId;
  const check = (other: { project: ProjectId; department: DepartmentId }, department?: DepartmentId) =>
    checkSheet({
      plan: rulePlan,
      project,
      department,
      entries: { activity: long } as Entries,
      others: [{ ...other, entries: { activity: long } as Entries }],
    }).filter(({ rule }) => rule === 'same-as-other-sheet');

  test('names the other project', () => {
    expect(check({ project: otherProject.id, department: jinken }, jinken)).toMatchObject([
      { facts: { number: '2', name: otherProject.name, percent: 100, sheets: 1 } },
    ]);
  });

  test('is silent about other departments, the own sheet, and where nobody knows whose sheet it is', () => {
    expect(check({ project: otherProject.id, department: 'kenko' as DepartmentId }, jinken)).toEqual([]);
    expect(check({ project: project.id, department: jinken }, jinken)).toEqual([]);
    expect(check({ project: otherProject.id, department: jinken })).toEqual([]);
  });
});

test('likeness is 1 for the same, the same both ways, and never outside 0 to 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(textLikeness(a, a)).toBe(1);
      expect(textLikeness(a, b)).toBeCloseTo(textLikeness(b, a));
      expect(textLikeness(a, b)).toBeGreaterThanOrEqual(0);
      expect(textLikeness(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});
