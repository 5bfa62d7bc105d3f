import { expect, test } from 'vitest';
import { draftOf, judgeDraft, pressOf } from '#addin/state/secretariat/assessment/rating-draft.ts';
import type { ProjectId, RatingId } from '#domain/plan/plan-definition.ts';
import { readTestPlan } from '#tests/plans/read-test-plan.ts';

const plan = readTestPlan('kaededai-sogo');
const request = plan.ratings?.find(({ id }) => id === ('external' as RatingId));
if (!request) throw new Error('The plan has no ratings of members');
const of = { things: 'project' as const, project: 'j1' as ProjectId };
const filled = {
  ...draftOf(undefined),
  points: { externalNeed: '４', externalResult: ' 3 ' },
  reason: '良い。',
};

test('points of any width give the grade by their sum', () => {
  expect(judgeDraft({ plan, request, of, draft: filled })).toEqual({ grade: 'B' });
  expect(pressOf(request, filled)).toEqual({
    points: [
      { viewpoint: 'externalNeed', points: 4 },
      { viewpoint: 'externalResult', points: 3 },
    ],
    reason: '良い。',
  });
});

test('points that are missing, no number or beyond the limits are named with what they may be', () => {
  const wrong = (externalNeed: string) =>
    judgeDraft({ plan, request, of, draft: { ...filled, points: { ...filled.points, externalNeed } } })
      .refusal;
  const refusal = { code: 'pointsWrong', facts: { viewpoint: '市民から見た必要性', min: 0, max: 5 } };
  expect([wrong(''), wrong('多い'), wrong('6')]).toEqual([refusal, refusal, refusal]);
});

test('marks go behind the grade', () => {
  const { viewpoints: _, ...plain } = request;
  const draft = { ...draftOf(undefined), grade: 'A', additions: ['○'] };
  expect(pressOf(plain, draft)).toEqual({ grade: 'A○' });
});
