import { describe, expect, test } from 'vitest';
import { decideRating } from '#domain/grades/decide-rating.ts';
import { parseGrade } from '#domain/grades/parse-grade.ts';
import { rankedGrades } from '#domain/grades/points-of-grades.ts';
import { entryFields } from '#domain/plan/entry-fields.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import type { NodeId, RatingId } from '#domain/plan/plan-definition.ts';
import { projectOf, scaleOf } from './find-in-plan.ts';
import { readTestPlan } from './read-test-plan.ts';

const kawasaki = readTestPlan('kawasaki');

describe('川崎市, 2007', () => {
  test('the matrix is text in five columns and three rows, and 2007 alone is reported', () => {
    const cells = entryFields(kawasaki).filter(({ cell }) => cell);
    expect(cells).toHaveLength(15);
    expect(
      cells.filter(({ input }) => input === 'written').map((field) => fieldLabel(field, kawasaki)),
    ).toEqual(['実績（2007年度）']);
  });

  test('a goal that was revised stands beside the original', () => {
    const rule = projectOf(kawasaki, 'p71203010').given ?? [];
    const textOf = (field: string) => rule.find((one) => one.field === field)?.text;
    expect(textOf('matrixGoalY2006')).not.toBe(textOf('matrixRevisedY2006'));
  });

  test.each([
    ['achievement', ['5', '4', '3', '2', '1']],
    ['validity', ['1', '2', '3', '4', '5']],
    ['effect', ['1', '2', '3', '4', '5']],
    ['threeYears', ['III', 'II', 'I']],
  ])('%s runs from the worst to the best, without what cannot be compared', (id, codes) => {
    expect(rankedGrades(scaleOf(kawasaki, id), 2007).map(({ grade }) => grade.code)).toEqual(codes);
  });

  test('Ⅳ in one character is IV', () => {
    expect(parseGrade(scaleOf(kawasaki, 'threeYears'), 'Ⅳ')?.grade).toMatchObject({
      name: '比較不能',
      isUnrated: true,
    });
  });

  test.each([
    [[2, 2, 1], '良'],
    [[2, 1, 0], '可'],
    [[0, 1, 1], '要改善'],
  ])('points %j of a member are %s', (points, grade) => {
    const rated = decideRating({
      plan: kawasaki,
      request: 'checkResult' as RatingId,
      of: { things: 'node', node: 't21101' as NodeId },
      member: 'member3',
      points: points.map((one, at) => ({
        viewpoint: `checkResult${at + 1}` as RatingId,
        points: one,
      })),
      by: 'member3',
      at: '2012-08-01T01:00:00.000Z',
    });
    expect(rated).toMatchObject({ ok: true, value: { grade } });
  });

  test('more points than a viewpoint has are refused', () => {
    const rated = decideRating({
      plan: kawasaki,
      request: 'checkGoal' as RatingId,
      of: { things: 'node', node: 't21101' as NodeId },
      points: [
        { viewpoint: 'checkGoal1' as RatingId, points: 3 },
        { viewpoint: 'checkGoal2' as RatingId, points: 0 },
      ],
      by: 'member3',
      at: '2012-08-01T01:00:00.000Z',
    });
    expect(rated).toMatchObject({ ok: false, refusal: { code: 'pointsWrong' } });
  });
});
