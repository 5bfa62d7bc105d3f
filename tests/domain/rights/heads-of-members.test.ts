import { expect, test } from 'vitest';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { PlanId, RatingId } from '#domain/plan/plan-definition.ts';
import { opinionsToRead, ratingsToRead } from '#domain/rights/heads-of-members.ts';
import type { Role } from '#domain/rights/rights.ts';

const plan = 'danjo3' as PlanId;
const at = '2024-08-06T01:00:00.000Z';
const about = { revision: 1, updatedAt: at, request: 'r' as RatingId };
const of = { things: 'plan' } as const;

const ratingOf = (member?: string): RatingHead => ({
  ...about,
  ...(member === undefined ? {} : { member }),
  updatedBy: '東富岡 文子',
  rating: { request: about.request, of, fiscalYear: 2023, grade: 'A', by: '東富岡 文子', at },
});
const opinionOf = (member?: string): OpinionHead => ({
  ...about,
  ...(member === undefined ? {} : { member }),
  updatedBy: '東富岡 文子',
  opinion: { request: about.request, of, fiscalYear: 2023, text: '意見', by: '東富岡 文子', at },
});
const reader = (role: Role, member = 'm1') => ({ plan, memberships: [{ plan, role }], member });

test('a member reads their own and what was decided together, and nobody else’s', () => {
  const ratings = ratingsToRead([ratingOf(), ratingOf('m1'), ratingOf('m2')], reader('committee'));
  expect(ratings.map(({ member, updatedBy }) => [member, updatedBy])).toEqual([
    [undefined, '東富岡 文子'],
    ['m1', '東富岡 文子'],
  ]);
  const opinions = opinionsToRead([opinionOf('m1'), opinionOf('m2')], reader('committee'));
  expect(opinions.map(({ member }) => member)).toEqual(['m1']);
});

test('the secretariat reads everybody’s, and of none whose it is', () => {
  const heads = [ratingOf('m1'), ratingOf('m2')];
  const read = JSON.stringify([
    ratingsToRead(heads, reader('secretariat', 'm9')),
    opinionsToRead([opinionOf('m2')], reader('secretariat', 'm9')),
  ]);
  expect(read).toContain('"m2"');
  expect(read).not.toContain('東富岡');
});
