import { describe, expect, test } from 'vitest';
import { findForms } from '#domain/finder/find-forms.ts';
import { createLabelMatcher } from '#domain/finder/label-matcher.ts';
import type { FieldId, LabelWording, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { finderPlan } from './finder-plan.ts';
import { codesOf, textsOf } from './found-texts.ts';
import { sketchGrid } from './sketch-grid.ts';

/** A plan that reports fiscal 2023 with these fields. */
function planOf(fields: Record<string, LabelWording>): PlanDefinition {
  const written = Object.entries(fields).map(([id, label]) => ({
    id: id as FieldId,
    label,
    input: 'written' as const,
    isRequired: true,
  }));
  return { ...finderPlan, form: { ...finderPlan.form, fields: written } };
}

const twoYears = planOf({
  before: ['{FY-1}年度の実績'],
  now: ['{FY}年度の実績'],
  next: ['{FY+1}年度の予定'],
});
const form = (before: string, now: string, next: string, plan = twoYears) =>
  findForms(
    [
      sketchGrid([
        ['№', 2, '所管課', '人権・広聴相談課'],
        ['事業名', '男女共同参画講座'],
        [before, '前の年の実績。'],
        [now, 'この年の実績。'],
        [next, '次の年の予定。'],
      ]),
    ],
    plan,
  );
const texts = { project: 'p2', before: '前の年の実績。', now: 'この年の実績。', next: '次の年の予定。' };

describe('fields that differ in their year alone', () => {
  test.each([
    ['R4年度の実績', 'R5年度の実績', 'R6年度の予定'],
    ['令和４年度実績', '令和５年度実績', '令和６年度予定'],
    ['実績（2022年度）', '実績（2023年度）', '予定（2024年度）'],
  ])('%s', (before, now, next) => {
    const report = form(before, now, next);
    expect(report.forms.map(textsOf)).toEqual([texts]);
    expect(report.notes).toEqual([]);
  });

  test('stand the other way round', () => {
    const report = form('R5年度の実績', 'R4年度の実績', 'R6年度の予定');
    expect(report.forms.map(textsOf)).toMatchObject([{ before: 'この年の実績。', now: '前の年の実績。' }]);
    expect(report.notes).toEqual([]);
  });

  test('are those of last year’s form where every label is a year old, and it is said', () => {
    const report = form('R3年度の実績', 'R4年度の実績', 'R5年度の予定');
    expect(report.forms.map(textsOf)).toEqual([texts]);
    expect(report.notes).toMatchObject(
      ['before', 'now', 'next'].map((field) => ({ code: 'otherYearLabel', field, year: 2022 })),
    );
  });

  test('are not guessed where no year is named', () => {
    expect(codesOf(form('実績', '実績', 'R6年度の予定'))).toEqual(['fieldMissing', 'fieldMissing']);
  });
});

test('a year before the round’s is no finding of its own', () => {
  const plan = planOf({ before: ['{FY-1}年度の課題'], now: ['{FY}年度の取組'], next: ['改善策'] });
  expect(form('R4年度の課題', 'R5年度の取組', '改善策', plan).notes).toEqual([]);
  expect(form('R3年度の課題', 'R5年度の取組', '改善策', plan).notes).toMatchObject([
    { code: 'otherYearLabel', field: 'before', year: 2022 },
  ]);
});

test('a year that is always the same is part of the label', () => {
  const plan = planOf({ goal: ['令和11年度目標値'], now: ['{FY}年度目標値'], more: ['備考'] });
  const report = form('令和11年度目標値', 'R5年度目標値', '備考', plan);
  expect(report.forms.map(textsOf)).toMatchObject([{ goal: '前の年の実績。', now: 'この年の実績。' }]);
  expect(report.notes).toEqual([]);
  expect(codesOf(form('令和10年度目標値', 'R5年度の目標', '備考', plan))).toContain('fieldMissing');
});

test('a label with two years is about the first', () => {
  const match = createLabelMatcher(planOf({ plan: ['{FY-1}年度に掲げた改善策（{FY}年度に実施）'] }));
  expect(match('令和4年度に掲げた改善策（令和5年度に実施）')).toMatchObject({
    role: 'field/plan',
    year: 2023,
  });
});
