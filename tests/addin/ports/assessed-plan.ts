import type { ListedIndicator, Me } from '#addin/api/tenken-api.ts';
import type { WorkbookRole } from '#addin/state/workbook-fit.ts';
import { suggestGrade } from '#domain/grades/suggest-grade.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import { resolveActuals } from '#domain/indicators/resolve-actuals.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { LevelId, NodeId, PlanDefinition, RatingId, ScaleId } from '#domain/plan/plan-definition.ts';
import { parseActuals } from '#domain/protocol/parse-actuals.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';
import city from '#local/example/plan.json';
import actuals from '#tests/plans/isehara-actuals.json';

export const policyOpinion = 'policyOpinion' as RatingId;
export const memberRating = 'memberRating' as RatingId;

const cityPlan = readCityPlan();

/** The city's plan, where members also rate each policy for themselves, and departments reply to opinions. */
export const assessedPlan: PlanDefinition = {
  ...cityPlan,
  ratings: [
    ...(cityPlan.ratings ?? []),
    {
      id: memberRating,
      name: '委員それぞれの評価',
      scale: 'committee' as ScaleId,
      of: { things: 'nodes', level: 'policy' as LevelId },
      by: 'eachMember',
      reasonFor: ['C'],
      combine: { how: 'median' },
    },
  ],
  opinions: (cityPlan.opinions ?? []).map((one) => ({
    ...one,
    isRepliedTo: true,
    rating: memberRating,
    requiredFor: ['C'],
    prints: { charactersPerLine: 45, lines: 12 },
  })),
};

function readCityPlan(): PlanDefinition {
  const parsed = parseDefinition(city);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

/** What the server lists of the city's published figures; those of 4-(2) are not reported yet. */
export function listedIndicators(plan: PlanDefinition): ListedIndicator[] {
  const parsed = parseActuals(actuals);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const reported = resolveActuals(parsed.file, plan).actuals.filter(
    ({ indicator }) => (indicator as string) !== 'i4-2',
  );
  return (plan.indicators ?? []).map((indicator) => {
    const own = reported.filter((one) => one.indicator === indicator.id);
    const earlier = own.flatMap((one) => earlierYears(one));
    const suggestion = suggestGrade({
      plan,
      indicator,
      fiscalYear: plan.fiscalYear,
      actuals: [...own, ...earlier],
    });
    const departments = indicator.departments.filter((id) =>
      own.some(({ department }) => department === undefined || department === id),
    );
    return {
      indicator: indicator.id,
      actuals: departments.map((department) => ({
        indicator: indicator.id,
        department,
        revision: 1,
        updatedAt: '2024-06-03T02:40:00Z',
        updatedBy: '東大竹 実',
        written: [],
        actuals: own
          .filter((one) => one.department === undefined || one.department === department)
          .map((one) => ({ ...one, department })),
      })),
      earlier,
      suggestion,
    };
  });
}

/** Two years before, so that the year between is a gap. */
function earlierYears(actual: Actual): Actual[] {
  if (actual.value === undefined) return [];
  const value = Math.round(actual.value * 8) / 10;
  const { asOf: _, asOfYear: __, note: ___, extras: ____, ...rest } = actual;
  const fiscalYear = actual.fiscalYear - 2;
  return [{ ...rest, fiscalYear, raw: `${value}${actual.unit ?? ''}`, value }];
}

export function lastOpinion(node: string, text: string): OpinionHead {
  const about = { request: policyOpinion };
  return {
    ...about,
    revision: 1,
    updatedAt: '2023-08-22T05:00:00Z',
    updatedBy: '',
    opinion: {
      ...about,
      of: { things: 'node', node: node as NodeId },
      fiscalYear: 2022,
      text,
      by: '',
      at: '2023-08-22T05:00:00Z',
    },
  };
}

/** Somebody who does this alone in the assessed plan. */
export function assessor(role: Exclude<WorkbookRole['role'], 'department'>): Me {
  return {
    municipality: assessedPlan.municipality,
    name: role === 'committee' ? '東富岡 文子' : '大山 太郎',
    memberships: [{ plan: assessedPlan.id, role }],
  };
}
