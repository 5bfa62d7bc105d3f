import { expect, test } from 'vitest';
import { suggestGrades } from '#domain/grades/suggest-grades.ts';
import { readTestActuals } from './read-test-actuals.ts';
import { readTestPlan } from './read-test-plan.ts';

/** What the plan's rules give: the grade, or why there is none. */
function suggestionsFor(name: string): Record<string, string | undefined> {
  const plan = readTestPlan(name);
  const { actuals, problems } = readTestActuals(name, plan);
  expect(problems).toEqual([]);
  return Object.fromEntries(
    suggestGrades(plan, plan.fiscalYear, actuals).map(({ indicator, grade, cannotSay }) => [
      indicator,
      cannotSay ? `${grade ?? ''} ${cannotSay.because}`.trim() : grade,
    ]),
  );
}

test('流山市: percentages of the target, departments added up, and no grade before the survey', () => {
  expect(suggestionsFor('nagareyama-r7')).toEqual({
    i1: 'noActual',
    i21: 'noActual',
    i22: 'noActual',
    // 0 % is nothing to be a percentage of; the part that reached it would be A.
    i31: 'partUnknown',
    p1outcome: 'A',
    p4outcome: 'B',
    p6outcome: 'C',
    p9outcome: 'A',
  });
});

test('かえで台市: the way that this year’s target asks for, and the pace of what adds up over the plan', () => {
  expect(suggestionsFor('kaededai-sogo')).toEqual({
    k1: '★★★★☆',
    k2: '★★★★★',
    k3: '★☆☆☆☆',
    k4: '★★★☆☆',
    // 64 of 80 are 80 %, 25 of 32 are 78 %: the mean of 4 and 3, and a half goes down.
    k5: '★★★☆☆',
    k6: '－ noActual',
  });
});

test('浜里町: rules of their own for yearly amounts, ranges and words', () => {
  expect(suggestionsFor('hamasato-kankyo-bosai')).toEqual({
    e1: '○',
    e2: '○',
    e3: '○',
    e4: '◎',
    e5: '◎',
    e6: '◎',
  });
});
