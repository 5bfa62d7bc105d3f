import type { Rated } from '#domain/grades/rating.ts';
import type { DepartmentId, NodeId } from '#domain/plan/plan-definition.ts';
import {
  assessedPlan,
  assessor,
  lastOpinion,
  listedIndicators,
  memberRating,
  policyOpinion,
} from '../ports/assessed-plan.ts';
import { type MemoryApi, memoryApi } from '../ports/memory-api.ts';

const policy: Rated = { things: 'node', node: 'policy1' as NodeId };

export const replying = 'jinken' as DepartmentId;

/** A department that is asked what became of two of last year's opinions. */
export function repliesApi(): MemoryApi {
  const { municipality, id } = assessedPlan;
  const memberships = [{ plan: id, role: 'department' as const, department: replying }];
  const person = { municipality, name: '大山 さくら', memberships };
  const api = memoryApi(person, { definition: assessedPlan, state: 'open' });
  api.lastOpinions = [
    lastOpinion('policy1', '講座の参加者が固定化している。働く世代や男性に届く方法を検討されたい。'),
    lastOpinion(
      'policy2',
      '審議会等の女性委員の割合を高める取組を、関係団体への働きかけも含めて進められたい。',
    ),
  ];
  return api;
}

/** The same department as it reports its indicators, one of which is still open; `closed`: it may only read them. */
export function actualsApi(state: 'open' | 'closed'): MemoryApi {
  const { municipality, id } = assessedPlan;
  const memberships = [{ plan: id, role: 'department' as const, department: replying }];
  const person = { municipality, name: '大山 さくら', memberships };
  const api = memoryApi(person, { definition: assessedPlan, state });
  api.listedIndicators = listedIndicators(assessedPlan).map((one) =>
    (one.indicator as string) === 'i6-1' ? { ...one, actuals: [] } : one,
  );
  return api;
}

/** The city's round when the committee meets; `committee` as a member sees it, else the secretariat. */
export function assessmentApi(role: 'secretariat' | 'committee'): MemoryApi {
  const api = memoryApi(assessor(role), { definition: assessedPlan, state: 'closed' });
  api.listedIndicators = listedIndicators(assessedPlan);
  api.lastOpinions = [
    lastOpinion('policy1', '講座の参加者が固定化している。働く世代や男性に届く方法を検討されたい。'),
  ];
  api.replyHeads = [
    {
      request: policyOpinion,
      of: policy,
      department: assessedPlan.indicators?.[0]?.departments[0] ?? assessedPlan.departments[0]?.id,
      revision: 1,
      updatedAt: '2024-06-05T02:00:00Z',
      updatedBy: '大山 さくら',
      text: '今年度は土曜日の午後に開き、企業の人事担当者を通じて案内した。男性の参加は18人から31人に増えた。',
    },
  ].flatMap(({ department, ...rest }) => (department ? [{ ...rest, department }] : []));
  for (const [member, grade, reason] of [
    ['m1', 'B', ''],
    ['m2', 'A', '講座の回数が増え、内容も工夫されている。'],
    ['m3', 'C', '参加者の数が計画の初めの年を下回っている。'],
  ] as const) {
    const rating = { request: memberRating, of: policy, fiscalYear: assessedPlan.fiscalYear, member, grade };
    api.ratingHeads.push({
      request: memberRating,
      member,
      revision: 1,
      updatedAt: '2024-08-09T06:00:00Z',
      updatedBy: '委員',
      rating: { ...rating, ...(reason ? { reason } : {}), by: '委員', at: '2024-08-09T06:00:00Z' },
    });
  }
  return api;
}
