import { expect, test } from 'vitest';
import { requestsNow } from '#domain/plan/requests-now.ts';
import { readTestPlan } from '#tests/plans/read-test-plan.ts';

test('what is asked at another moment or in other years is left out', () => {
  const plan = readTestPlan('hamasato-kankyo-bosai');
  const ids = (moment: string) =>
    requestsNow(plan.ratings, { ...plan, moment: moment as NonNullable<typeof plan.moment> }).map(
      ({ id }) => id,
    );
  expect([ids('first'), ids('second')]).toEqual([['halfYear'], ['council']]);
  const rights = readTestPlan('nagareyama-r7');
  expect(requestsNow(rights.ratings, rights)).toHaveLength(1);
  expect(requestsNow(rights.ratings, { ...rights, fiscalYear: 2024 })).toEqual([]);
  expect(requestsNow(undefined, rights)).toEqual([]);
});
