import { describe, expect, test } from 'vitest';
import { suggestGrades } from '#domain/grades/suggest-grades.ts';
import { resolveActuals } from '#domain/indicators/resolve-actuals.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { saySuggestion } from '#domain/words/grade-words.ts';
import { grades } from '#domain/words/ja/grades.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { readTestActuals } from './read-test-actuals.ts';
import { readTestPlan } from './read-test-plan.ts';

type Read = ReturnType<typeof resolveActuals>;

/** Number → suggested grade, given grade, why not. */
function rows(plan: PlanDefinition, { actuals, ratings }: Read, fiscalYear: number) {
  return suggestGrades(plan, fiscalYear, actuals).map((suggestion) => {
    const { number } = plan.indicators?.find(({ id }) => id === suggestion.indicator) ?? {};
    const given = ratings.find(
      (one) => one.indicator === suggestion.indicator && one.fiscalYear === fiscalYear,
    );
    return { number, grade: suggestion.grade, given: given?.grade, why: suggestion.cannotSay?.because };
  });
}

describe('伊勢原市, 2023', () => {
  const isehara = readTestActuals('isehara', examplePlan);
  const table = rows(examplePlan, isehara, 2023);

  test('every fact has its place', () => {
    expect(isehara.problems).toEqual([]);
    expect(table).toHaveLength(13);
  });

  test('12 of 13 grades are the committee’s; the other says why it cannot say', () => {
    expect(table.filter(({ grade, given }) => grade === given).map(({ number }) => number)).toEqual([
      ...['1-(1)', '2-(1)', '2-(2)', '3-(1)', '3-(2)', '4-(1)', '4-(2)', '5-(1)', '5-(2)', '6-(1)', '7-(1)'],
      '7-(2)',
    ]);
    expect(table.filter(({ grade }) => grade === undefined)).toEqual([
      { number: '1-(2)', grade: undefined, given: 'C', why: 'textTarget' },
    ]);
  });

  test('the reasons of 1-(1) name the figures of both parts and how they became one', () => {
    const [first] = suggestGrades(examplePlan, 2023, isehara.actuals);
    expect(first && saySuggestion(grades, first, examplePlan).reasons).toEqual([
      '「①参加者数」の実績88人は、目標値350人/年に達していません。',
      '「①参加者数」の実績88人は、基準値300人（2018年度）を下回っています。',
      '「①参加者数」は「C」（基準値よりも低下）にあたります。',
      '「②意識変化」の実績76%は、目標値85％/年に達していません。',
      '「②意識変化」の実績76%は、基準値80％（2018年度）を下回っています。',
      '「②意識変化」は「C」（基準値よりも低下）にあたります。',
      '2つの内訳がともに「C」のため、「C」（基準値よりも低下）とします。',
    ]);
  });

  test('in 2024 the target of 4-(2) no longer holds', () => {
    const next = resolveActuals(
      { schema: 1, plan: 'danjo3', fiscalYear: 2024, actuals: [{ indicator: '4-(2)', raw: '140人' }] },
      examplePlan,
    );
    expect(rows(examplePlan, next, 2024).find(({ number }) => number === '4-(2)')).toMatchObject({
      grade: undefined,
      why: 'noTarget',
    });
  });
});

/*
 * Facts are the figures, their years and the marks (those of 5, 7 and 9 were inferred from the figures), the two
 * scales and the two levels. The names of goals and measures, the numbers of indicators, which measure an indicator
 * stands under and the department are our own.
 */
describe('栃木県', () => {
  const plan = readTestPlan('tochigi');
  const tochigi = readTestActuals('tochigi', plan);

  test('in 2005 every mark that was given is the suggested one, and 増加 is judged by the year’s goal', () => {
    expect(tochigi.problems).toEqual([]);
    expect(rows(plan, tochigi, 2005).map(({ number, grade, given }) => [number, grade, given])).toEqual([
      ['1', '◎', '◎'],
      ['2', '−', '−'],
      ['3', '−', '−'],
      ['4', '○', '○'],
      ['5', '○', '○'],
      ['6', '○', undefined],
      ['7', '▲', '▲'],
      ['8', '○', undefined],
      ['9', '△', '△'],
    ]);
  });

  test('in 2006 what lacks last year’s figure cannot be told apart', () => {
    expect(rows(plan, tochigi, 2006).slice(9)).toEqual([
      { number: '10', grade: '○', given: undefined, why: undefined },
      { number: '11', grade: '○', given: undefined, why: undefined },
      { number: '12', grade: undefined, given: undefined, why: 'noPrevious' },
    ]);
  });

  test('the marks of 2003 were given by people', () => {
    expect(rows(plan, tochigi, 2003).at(-1)).toEqual({
      number: '13',
      grade: undefined,
      given: '■',
      why: 'noRules',
    });
  });
});
