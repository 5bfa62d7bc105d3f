import { expect, test } from 'vitest';
import { decideNextRound } from '#domain/round/decide-next-round.ts';
import { department, project, roundPlan } from './round-plan.ts';

test('the year after comes of this one, its days still to be set', () => {
  const calendar = { deadline: '2025-06-30', publication: '2025-09-30' };
  const decided = decideNextRound(roundPlan({ calendar }), false);
  expect(decided).toMatchObject({
    ok: true,
    value: { plan: { fiscalYear: 2025, calendar: {} }, counts: { notes: 2, toConfirm: 2, toMend: 0 } },
  });
});

test.each([
  ['that is there already', roundPlan(), true, { code: 'roundExists', facts: { fiscalYear: 2025 } }],
  [
    'after the plan has ended',
    roundPlan({ years: { first: 2020, last: 2024 } }),
    false,
    { code: 'planEnded', facts: { last: 2024 } },
  ],
  [
    'in which a department that ended still has a project',
    roundPlan({
      departments: [department('a'), department('b', { valid: { until: 2024 } })],
      projects: [project('p1', ['b'])],
    }),
    false,
    { code: 'nextRoundWrong', facts: { count: 1 } },
  ],
])('none %s', (_what, last, isThere, refusal) => {
  expect(decideNextRound(last, isThere)).toEqual({ ok: false, refusal });
});
