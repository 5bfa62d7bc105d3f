import { randomUUID } from 'node:crypto';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import type {
  DepartmentId,
  IndicatorId,
  MunicipalityId,
  NodeId,
  PlanDefinition,
  PlanId,
  ProjectId,
  RatingId,
} from '#domain/plan/plan-definition.ts';
import type { Change, RoundAddress, SheetChange } from '#functions/ports/store.ts';

/** A round that no other test writes to. */
export function aRound(): RoundAddress {
  const municipality = `m${randomUUID().slice(0, 18)}` as MunicipalityId;
  return { municipality, plan: 'danjo3' as PlanId, fiscalYear: 2023 };
}

export function aChange(
  round: RoundAddress,
  { base = 0, project = 'p1', department = 'jinken', second = 0 } = {},
): SheetChange {
  const at = `2024-05-07T00:00:${String(second).padStart(2, '0')}.000Z`;
  const key = { project: project as ProjectId, department: department as DepartmentId };
  const revision = base + 1;
  return {
    round,
    base,
    head: { ...key, state: 'inProgress', revision, updatedAt: at, updatedBy: '窓口 花子', entries: {} },
    audit: { id: randomUUID(), at, subject: 's1', by: '窓口 花子', action: 'save', ...key, revision },
    answer: { key: randomUUID(), content: 'content' },
  };
}

export function anActualChange(
  round: RoundAddress,
  { base = 0, indicator = 'i1', department = 'jinken', raw = '88人' } = {},
): Change<ActualHead> {
  const at = '2024-05-07T00:00:00.000Z';
  const key = { indicator: indicator as IndicatorId, department: department as DepartmentId };
  const revision = base + 1;
  const about = { revision, updatedAt: at, updatedBy: '窓口 花子' };
  return {
    round,
    base,
    head: { ...key, ...about, written: [{ raw }], actuals: [] },
    audit: { id: randomUUID(), at, subject: 's1', by: '窓口 花子', action: 'reportActual', ...key, revision },
    answer: { key: randomUUID(), content: 'content' },
  };
}

export function aRatingChange(
  round: RoundAddress,
  { base = 0, indicator = 'i1', request = 'committee', member = '' } = {},
): Change<RatingHead> {
  const at = '2024-08-07T00:00:00.000Z';
  const own = member === '' ? {} : { member };
  const key = { indicator: indicator as IndicatorId, request: request as RatingId };
  const revision = base + 1;
  const of = { things: 'indicator' as const, indicator: key.indicator };
  const rating = { request: key.request, of, fiscalYear: 2023, grade: 'B', by: '委員', at };
  return {
    round,
    base,
    head: { ...key, ...own, revision, updatedAt: at, updatedBy: '委員', rating },
    audit: {
      id: randomUUID(),
      at,
      subject: 's2',
      by: '委員',
      action: 'rate',
      thing: indicator,
      request: key.request,
      revision,
    },
    answer: { key: randomUUID(), content: 'content' },
  };
}

export function anOpinionChange(
  round: RoundAddress,
  { base = 0, node = 'n1', request = 'iken', member = '', text = '意見' } = {},
): Change<OpinionHead> {
  const at = '2024-08-08T00:00:00.000Z';
  const whose = { request: request as RatingId, ...(member === '' ? {} : { member }) };
  const of = { things: 'node' as const, node: node as NodeId };
  const revision = base + 1;
  const opinion = { ...whose, of, fiscalYear: 2023, text, by: '委員', at };
  const about = { action: 'writeOpinion' as const, thing: `node:${node}`, request: whose.request };
  return {
    round,
    base,
    head: { ...whose, revision, updatedAt: at, updatedBy: '委員', opinion },
    audit: { id: randomUUID(), at, subject: 's2', by: '委員', ...about, revision },
    answer: { key: randomUUID(), content: 'content' },
  };
}

export function aReplyChange(
  round: RoundAddress,
  { base = 0, node = 'n1', request = 'iken', department = 'jinken', text = '対応' } = {},
): Change<ReplyHead> {
  const at = '2024-08-09T00:00:00.000Z';
  const key = { request: request as RatingId, department: department as DepartmentId };
  const of = { things: 'node' as const, node: node as NodeId };
  const revision = base + 1;
  const about = { action: 'writeReply' as const, thing: `node:${node}`, ...key };
  return {
    round,
    base,
    head: { ...key, of, revision, updatedAt: at, updatedBy: '窓口 花子', text },
    audit: { id: randomUUID(), at, subject: 's1', by: '窓口 花子', ...about, revision },
    answer: { key: randomUUID(), content: 'content' },
  };
}

export function aPlan(note = ''): PlanDefinition {
  const { municipality, plan, fiscalYear } = aRound();
  return {
    schema: 1,
    id: plan,
    name: '試験の計画',
    municipality: { id: municipality, name: '試験市' },
    fiscalYear,
    levels: [],
    nodes: [],
    departments: [{ id: 'jinken' as DepartmentId, name: `人権課${note}` }],
    projects: [],
    form: { number: ['№'], departments: ['所管課'], projectName: ['事業名'], fields: [] },
    calendar: {},
  };
}
