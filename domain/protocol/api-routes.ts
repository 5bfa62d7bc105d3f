/**
 * Every route of the API once: the server answers by these rows, the gateway lets nothing else through, and the OpenAPI
 * page names them. Paths stand under `/api/v1`.
 */
export interface ApiRoute {
  method: 'GET' | 'PUT' | 'POST';
  path: string;
  query?: readonly string[];
  /** Asks for If-Match and Idempotency-Key, and answers with an ETag. */
  isConditional?: true;
  /** The media type of the file that it answers with; JSON where absent. */
  gives?: string;
  /** Answers everybody, without a token. */
  isOpen?: true;
}

export const apiBase = '/api/v1';

const round = '/plans/{plan}/rounds/{fiscalYear}';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const sheet = `${round}/sheets/{project}/{department}`;

export const apiRoutes = {
  readHealth: { method: 'GET', path: '/health', isOpen: true },
  readOpenApi: { method: 'GET', path: '/openapi.json', isOpen: true },
  readMe: { method: 'GET', path: '/me' },
  listMembers: { method: 'GET', path: '/members' },
  putMember: { method: 'PUT', path: '/members/{subject}' },
  listMunicipalityAudit: { method: 'GET', path: '/audit', query: ['before'] },
  listPlans: { method: 'GET', path: '/plans' },
  readRound: { method: 'GET', path: round },
  putDefinition: { method: 'PUT', path: `${round}/definition` },
  putCalendar: { method: 'PUT', path: `${round}/calendar` },
  moveRound: { method: 'POST', path: `${round}/moves` },
  openNext: { method: 'POST', path: `${round}/next` },
  readReportWorkbook: { method: 'GET', path: `${round}/report.xlsx`, gives: workbookType },
  readReportPage: { method: 'GET', path: `${round}/report.html`, gives: 'text/html; charset=utf-8' },
  readOpenData: {
    method: 'GET',
    path: `${round}/open-data/{table}`,
    query: ['bom'],
    gives: 'text/csv; charset=utf-8',
  },
  readMeetingPaper: { method: 'GET', path: `${round}/meeting-paper.xlsx`, gives: workbookType },
  readReminders: { method: 'GET', path: `${round}/reminders` },
  sendReminders: { method: 'POST', path: `${round}/reminders` },
  exportRound: { method: 'GET', path: `${round}/export`, query: ['next'] },
  importRound: { method: 'POST', path: `${round}/import` },
  listChanges: { method: 'GET', path: `${round}/changes`, query: ['since', 'next'] },
  pushSheets: { method: 'POST', path: `${round}/pushes` },
  listAudit: { method: 'GET', path: `${round}/audit`, query: ['before'] },
  readSheet: { method: 'GET', path: sheet },
  pushSheet: { method: 'PUT', path: sheet, isConditional: true },
  moveSheet: { method: 'POST', path: `${sheet}/moves`, isConditional: true },
  listRevisions: { method: 'GET', path: `${sheet}/revisions`, query: ['before'] },
  readLastYear: { method: 'GET', path: `${sheet}/last-year` },
  listIndicators: { method: 'GET', path: `${round}/indicators` },
  reportActual: {
    method: 'PUT',
    path: `${round}/indicators/{indicator}/actuals/{department}`,
    isConditional: true,
  },
  listRatings: { method: 'GET', path: `${round}/ratings` },
  /** `thing`: a word as `thingWord` makes it. */
  rate: { method: 'PUT', path: `${round}/ratings/{thing}`, isConditional: true },
  listOpinions: { method: 'GET', path: `${round}/opinions` },
  writeOpinion: { method: 'PUT', path: `${round}/opinions/{thing}`, isConditional: true },
  writeReply: { method: 'PUT', path: `${round}/replies/{thing}/{department}`, isConditional: true },
} as const satisfies Record<string, ApiRoute>;

export type ApiRouteId = keyof typeof apiRoutes;
