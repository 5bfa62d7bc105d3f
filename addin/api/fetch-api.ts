import type { Rated } from '#domain/grades/rating.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { askFile } from './ask-file.ts';
import { askServer, type FetchSettings } from './ask-server.ts';
import type {
  ApiAnswer,
  ListedIndicator,
  PlanSummary,
  ReportForm,
  RoundKey,
  SheetMove,
  SheetPush,
  TenkenApi,
} from './tenken-api.ts';

/** The server over fetch. `settings.base` is the address of `/api/v1`. */
export function createFetchApi(settings: FetchSettings): TenkenApi {
  const get = <T>(path: string) => askServer<T>(settings, 'GET', path);
  return {
    me: () => get('/me'),
    plans: async () => listIn(await get<{ plans: PlanSummary[] }>('/plans'), 'plans'),
    round: (round) => get(roundPath(round)),
    changes: (round, since) => allChanges(settings, round, since),
    sheet: (round, key) => get(sheetPath(round, key)),
    revisions: async (round, key) =>
      listIn(await get<{ revisions: SheetHead[] }>(`${sheetPath(round, key)}/revisions`), 'revisions'),
    readLastYear: (round, key) => get(`${sheetPath(round, key)}/last-year`),
    readActuals: (round) => allActuals(settings, round),
    push: (round, key, { base, idempotencyKey, ...body }: SheetPush) =>
      askServer(settings, 'PUT', sheetPath(round, key), { base, idempotencyKey, body }),
    move: (round, key, { base, idempotencyKey, ...body }: SheetMove) =>
      askServer(settings, 'POST', `${sheetPath(round, key)}/moves`, { base, idempotencyKey, body }),
    indicators: async (round) =>
      listIn(await get<{ indicators: ListedIndicator[] }>(`${roundPath(round)}/indicators`), 'indicators'),
    reportActual: (round, { indicator, department }, { base, idempotencyKey, ...body }) =>
      askServer(
        settings,
        'PUT',
        `${roundPath(round)}/indicators/${encodeURIComponent(indicator)}/actuals/${encodeURIComponent(department)}`,
        { base, idempotencyKey, body },
      ),
    ratings: async (round) =>
      listIn(await get<{ ratings: RatingHead[] }>(`${roundPath(round)}/ratings`), 'ratings'),
    rate: (round, of, { base, idempotencyKey, ...body }) =>
      askServer(settings, 'PUT', thingPath(round, 'ratings', of), { base, idempotencyKey, body }),
    opinions: (round) => get(`${roundPath(round)}/opinions`),
    writeOpinion: (round, of, { base, idempotencyKey, ...body }) =>
      askServer(settings, 'PUT', thingPath(round, 'opinions', of), { base, idempotencyKey, body }),
    writeReply: (round, of, department, { base, idempotencyKey, ...body }) =>
      askServer(settings, 'PUT', `${thingPath(round, 'replies', of)}/${encodeURIComponent(department)}`, {
        base,
        idempotencyKey,
        body,
      }),
    moveRound: (round, body) => askServer(settings, 'POST', `${roundPath(round)}/moves`, { body }),
    openNext: (round, dryRun) =>
      askServer(settings, 'POST', `${roundPath(round)}/next`, { body: dryRun ? { dryRun } : {} }),
    putCalendar: (round, body) => askServer(settings, 'PUT', `${roundPath(round)}/calendar`, { body }),
    report: (round, form) => askFile(settings, `${roundPath(round)}/${reportPlace(form)}`),
    reminders: (round) => get(`${roundPath(round)}/reminders`),
    sendReminders: (round, body) => askServer(settings, 'POST', `${roundPath(round)}/reminders`, { body }),
    audit: (round, before) =>
      get(`${roundPath(round)}/audit${before === undefined ? '' : `?before=${encodeURIComponent(before)}`}`),
  };
}

interface ChangesPage {
  heads: SheetHead[];
  cursor: string;
  /** Where the next page begins; absent on the last. */
  next?: string;
}

/** A round can be larger than one answer; the pages are followed until there is none. */
async function allChanges(
  settings: FetchSettings,
  round: RoundKey,
  since: string | undefined,
): Promise<ApiAnswer<{ heads: SheetHead[]; cursor: string }>> {
  const heads: SheetHead[] = [];
  let next: string | undefined;
  for (;;) {
    const query = new URLSearchParams();
    if (since !== undefined) query.set('since', since);
    if (next !== undefined) query.set('next', next);
    const text = query.toString();
    const page = await askServer<ChangesPage>(
      settings,
      'GET',
      `${roundPath(round)}/changes${text && `?${text}`}`,
    );
    if (page.kind !== 'ok') return page;
    heads.push(...page.value.heads);
    if (page.value.next === undefined || page.value.next === next) {
      return { kind: 'ok', value: { heads, cursor: page.value.cursor } };
    }
    next = page.value.next;
  }
}

async function allActuals(settings: FetchSettings, round: RoundKey): Promise<ApiAnswer<Actual[]>> {
  const path = `${roundPath(round)}/indicators`;
  const answer = await askServer<{ indicators: { actuals: ActualHead[] }[] }>(settings, 'GET', path);
  if (answer.kind !== 'ok') return answer;
  const heads = answer.value.indicators.flatMap(({ actuals }) => actuals);
  return { kind: 'ok', value: heads.flatMap(({ actuals }) => actuals) };
}

const reportPlaces = { workbook: 'report.xlsx', page: 'report.html', meetingPaper: 'meeting-paper.xlsx' };

function reportPlace(form: ReportForm): string {
  if (form.form !== 'openData') return reportPlaces[form.form];
  return `open-data/${form.table}.csv?bom=${form.hasMark ? 1 : 0}`;
}

function roundPath(round: RoundKey): string {
  return `/plans/${encodeURIComponent(round.plan)}/rounds/${round.fiscalYear}`;
}

function sheetPath(round: RoundKey, key: SheetKey): string {
  return `${roundPath(round)}/sheets/${encodeURIComponent(key.project)}/${encodeURIComponent(key.department)}`;
}

function thingPath(round: RoundKey, what: 'ratings' | 'opinions' | 'replies', of: Rated): string {
  return `${roundPath(round)}/${what}/${encodeURIComponent(thingWord(of))}`;
}

function listIn<K extends string, T>(answer: ApiAnswer<Record<K, T>>, name: K): ApiAnswer<T> {
  return answer.kind === 'ok' ? { kind: 'ok', value: answer.value[name] } : answer;
}
