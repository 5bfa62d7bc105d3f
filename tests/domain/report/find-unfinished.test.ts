import { expect, test } from 'vitest';
import type { Rated } from '#domain/grades/rating.ts';
import type { OpinionRequest } from '#domain/plan/rating-request.ts';
import { findUnfinished } from '#domain/report/find-unfinished.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { reportOf } from './report-of.ts';

const of: Rated = { things: 'indicator', indicator: 'i1-1' as never };
const written = { fiscalYear: 2023, by: '桜台 博', at: '' };
const [rating] = examplePlan.ratings ?? [];

function missing(
  difference: Partial<OpinionRequest>,
  { grade, text }: { grade?: string; text?: string } = {},
): string[] {
  const request: OpinionRequest = {
    id: 'remark' as never,
    name: '備考',
    of: { things: 'indicators' },
    by: 'committee',
    ...difference,
  };
  const report = reportOf(
    { ...examplePlan, opinions: [request] },
    {
      ratings: grade && rating ? [{ request: rating.id, of, grade }] : [],
      opinions: text ? [{ ...written, request: request.id, of, text }] : [],
    },
  );
  return findUnfinished(report).flatMap((one) => (one.code === 'opinionMissing' ? one.about : []));
}

test('an opinion that the plan does not require may be left out', () => {
  expect(missing({})).toEqual([]);
});

test('a required opinion is named with what it is about until it is written', () => {
  const all = missing({ isRequired: true });
  expect(all).toHaveLength(examplePlan.indicators?.length ?? 0);
  const left = missing({ isRequired: true }, { text: '会場を増やされたい。' });
  expect(all.filter((one) => !left.includes(one))).toEqual([expect.stringMatching(/^\S+　\S/)]);
});

test('an opinion that is required for a grade is named where that grade was given', () => {
  expect(missing({ requiredFor: ['C'] }, { grade: 'C' })).toHaveLength(1);
  expect(missing({ requiredFor: ['C'] }, { grade: 'B' })).toEqual([]);
  const named = { requiredFor: ['C'], rating: 'another' as never };
  expect(missing(named, { grade: 'C' })).toEqual([]);
});
