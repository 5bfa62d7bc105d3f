import type { Rated } from '#domain/grades/rating.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { Indicator } from '#domain/plan/indicator.ts';
import type {
  DepartmentId,
  IndicatorId,
  LevelId,
  NodeId,
  PartId,
  PlanDefinition,
  RatingId,
  ScaleId,
} from '#domain/plan/plan-definition.ts';
import { aPlan } from './plan-builders.ts';

const scale = 'abc' as ScaleId;
export const committeeRating = 'total' as RatingId;
export const membersRating = 'members' as RatingId;
export const opinion = 'opinion' as RatingId;
export const first: Rated = { things: 'indicator', indicator: 'i1' as IndicatorId };
export const direction: Rated = { things: 'node', node: 'direction1' as NodeId };

const indicator: Indicator = {
  id: 'i1' as IndicatorId,
  number: '1-(1)',
  name: '審議会の女性委員の割合',
  departments: ['jinken', 'kiki'] as DepartmentId[],
  parts: [
    {
      id: 'a' as PartId,
      label: '①市',
      unit: '％',
      period: 'state',
      baseline: { raw: '30％', value: 30, unit: '％', asOf: '2021年度末' },
      targets: [{ raw: '40％以上', value: 40, unit: '％', aim: 'atLeast' }],
    },
    { id: 'b' as PartId, label: '②県', unit: '人', period: 'year', addsDepartments: true, targets: [] },
  ],
};

/** One indicator with two parts, a rating by the committee and one by each member, and an opinion on directions. */
export function assessedPlan(changes: Partial<PlanDefinition> = {}): PlanDefinition {
  return aPlan({
    years: { first: 2021, last: 2025 },
    scales: [
      {
        id: scale,
        name: '評価',
        order: 'bestFirst',
        grades: [
          { code: 'A', name: '達成' },
          { code: 'B', name: '概ね達成' },
          { code: 'C', name: '未達成' },
        ],
      },
    ],
    indicators: [indicator],
    ratings: [
      { id: committeeRating, name: '総合評価', scale, of: { things: 'indicators' }, by: 'committee' },
      {
        id: membersRating,
        name: '委員の評価',
        scale,
        of: { things: 'nodes', level: 'direction' as LevelId },
        by: 'eachMember',
      },
    ],
    opinions: [
      {
        id: opinion,
        name: '委員会の意見',
        of: { things: 'nodes', level: 'direction' as LevelId },
        by: 'committee',
      },
    ],
    ...changes,
  });
}

export function anActual(part: string, fiscalYear: number, more: Partial<Actual>): Actual {
  return { indicator: indicator.id, part: part as PartId, fiscalYear, raw: '', ...more };
}

export function aRating(request: RatingId, of: Rated, more: Partial<RatingHead['rating']> = {}): RatingHead {
  const at = '2024-08-01T01:00:00.000Z';
  return {
    request,
    ...(more.member === undefined ? {} : { member: more.member }),
    revision: 1,
    updatedAt: at,
    updatedBy: '委員 一郎',
    rating: { request, of, fiscalYear: 2023, grade: 'A', by: '委員 一郎', at, ...more },
  };
}
