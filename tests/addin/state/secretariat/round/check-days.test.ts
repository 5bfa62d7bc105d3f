import { expect, test } from 'vitest';
import { checkDays, setDays } from '#addin/state/secretariat/round/check-days.ts';
import { examplePlan } from '#tests/addin/ports/example-plan.ts';

const days = { distribution: '2024-05-07', deadline: '2024-06-14', committee: '', publication: '2024-09-30' };

test('days that run forward are right, and one may be missing', () => {
  expect(checkDays(examplePlan, days)).toEqual([]);
  expect(setDays(days)).not.toHaveProperty('committee');
});

test('a day that there is not, a year far off and a wrong order are told', () => {
  expect(checkDays(examplePlan, { ...days, deadline: '2024-06-31' })).toEqual([
    { code: 'noDay', day: 'deadline' },
  ]);
  expect(checkDays(examplePlan, { ...days, deadline: '0024-06-14' })).toEqual([
    { code: 'strangeYear', day: 'deadline' },
  ]);
  expect(checkDays(examplePlan, { ...days, deadline: '2024-05-01' })).toEqual([
    { code: 'tooEarly', day: 'deadline', other: 'distribution' },
  ]);
});
