import { type ApiRoute, type ApiRouteId, apiBase, apiRoutes } from '#domain/protocol/api-routes.ts';
import type { Refusal } from '#domain/refusals/refusal.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import type { Asked } from '../gateway/gateway-events.ts';

/** What earlier routes answered. */
export type Answers = Partial<Record<ApiRouteId, unknown>>;

interface Trial {
  /** Subject of the example city; nobody for what is open. */
  as?: string;
  /** In the path. */
  at?: Record<string, string>;
  query?: string;
  /** The revision that a conditional write is based on. */
  base?: number;
  body?: (earlier: Answers) => unknown;
  /** What it is refused for: the installation that is tried has no sender of mail. */
  refusal?: { status: number; code: Refusal['code'] };
}

const clerk = 'jinken-1';
const secretariat = 'jimukyoku-1';
const administrator = 'kanri-1';
const round = { plan: 'danjo3', fiscalYear: '2023' };
const sheet = { ...round, project: 'p4', department: 'jinken' };
const written = {
  activity: '市民を対象に、男女共同参画に関する講座を３回開催した。',
  selfEvaluation: '計画どおり開催し、参加者の理解が深まった。',
  issues: '若い世代の参加を増やすため、周知の方法を見直す。',
};
const push = (project: string) => ({
  ...{ intent: 'save', entries: written, project, department: 'jinken', base: 0 },
  idempotencyKey: `one-press-of-the-button-${project}`,
});

/** One request for each route of the API, in an order in which each finds what it needs; total, or it does not compile. */
export const routeTrials: Readonly<Record<ApiRouteId, Trial>> = {
  readHealth: {},
  readOpenApi: {},
  readMe: { as: clerk },
  listPlans: { as: clerk },
  readRound: { as: clerk, at: round },
  pushSheets: { as: clerk, at: round, body: () => ({ pushes: [push('p2'), push('p3')] }) },
  pushSheet: { as: clerk, at: sheet, base: 0, body: () => ({ intent: 'submit', entries: written }) },
  readSheet: { as: clerk, at: sheet },
  moveSheet: {
    as: secretariat,
    at: sheet,
    base: 1,
    body: () => ({ move: 'return', remark: '回数の確認を' }),
  },
  listRevisions: { as: clerk, at: sheet, query: 'before=2' },
  readLastYear: { as: clerk, at: sheet },
  listChanges: { as: secretariat, at: round, query: 'since=2024-05-07T00:00:00.000Z' },
  reportActual: {
    as: clerk,
    at: { ...round, indicator: 'i1-1', department: 'jinken' },
    base: 0,
    body: () => ({ actuals: [{ raw: '①参加者数：312人\n②意識変化：82％' }] }),
  },
  rate: {
    as: 'iin-1',
    at: { ...round, thing: 'i1-1' },
    base: 0,
    body: () => ({ grade: 'B', reason: '参加者数が目標に届かなかったため。' }),
  },
  listIndicators: { as: secretariat, at: round },
  listRatings: { as: secretariat, at: round },
  writeOpinion: {
    as: 'iin-1',
    at: { ...round, thing: 'node:policy1' },
    base: 0,
    body: () => ({ request: 'policyOpinion', text: '若い世代に届く周知を、引き続き検討されたい。' }),
  },
  writeReply: {
    as: clerk,
    at: { ...round, thing: 'node:policy1', department: 'jinken' },
    base: 0,
    body: () => ({ request: 'policyOpinion', text: '学校を通じた周知を始めた。' }),
  },
  listOpinions: { as: secretariat, at: round },
  listAudit: { as: secretariat, at: round },
  listMembers: { as: administrator },
  putMember: {
    as: administrator,
    at: { subject: 'mukankei-1' },
    body: () => ({ name: '神戸 徹', memberships: [{ plan: 'danjo3', role: 'committee' }] }),
  },
  openNext: { as: secretariat, at: round, body: () => ({ dryRun: true }) },
  putDefinition: {
    as: administrator,
    at: { ...round, fiscalYear: '2024' },
    body: () => ({ definition: { ...examplePlan, fiscalYear: 2024 } }),
  },
  moveRound: { as: administrator, at: round, body: () => ({ move: 'close' }) },
  putCalendar: {
    as: secretariat,
    at: round,
    body: ({ readRound }) => ({ calendar: {}, base: versionOf(readRound) }),
  },
  readReportWorkbook: { as: secretariat, at: round },
  readReportPage: { as: secretariat, at: round },
  readOpenData: { as: secretariat, at: { ...round, table: 'sheets.csv' }, query: 'bom=1' },
  readMeetingPaper: { as: secretariat, at: round },
  readReminders: { as: secretariat, at: round },
  sendReminders: {
    as: secretariat,
    at: round,
    body: () => ({ departments: ['jinken'], note: '' }),
    refusal: { status: 409, code: 'mailNotConfigured' },
  },
  exportRound: { as: administrator, at: round },
  importRound: { as: administrator, at: round, body: ({ exportRound }) => ({ lines: linesOf(exportRound) }) },
  listMunicipalityAudit: { as: administrator },
};

/** In their order; total, as the table is. */
export const triedRoutes = Object.keys(routeTrials) as ApiRouteId[];

/** Answered with 200; the others are refused as their trials say. */
export const grantedRoutes = triedRoutes.filter((id) => !routeTrials[id].refusal);

/** The request of a trial; the token is the caller's affair. */
export function requestOf(id: ApiRouteId, earlier: Answers): Asked {
  const { at = {}, query, base, body } = routeTrials[id];
  const { method, path }: ApiRoute = apiRoutes[id];
  const address =
    apiBase + path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(at[name] ?? ''));
  const headers = { 'if-match': `"${base}"`, 'idempotency-key': `one-press-of-the-button-${id}` };
  return {
    method,
    path: query ? `${address}?${query}` : address,
    headers: base === undefined ? {} : headers,
    ...(body ? { body: JSON.stringify(body(earlier)) } : {}),
  };
}

function versionOf(round: unknown): unknown {
  return typeof round === 'object' && round !== null && 'version' in round ? round.version : '';
}

function linesOf(page: unknown): unknown {
  return typeof page === 'object' && page !== null && 'lines' in page ? page.lines : [];
}

/** JSON as it is; of a file its first letters. */
export function contentOf(id: ApiRouteId, body: string): unknown {
  const { gives }: ApiRoute = apiRoutes[id];
  return gives === undefined ? JSON.parse(body) : body;
}
