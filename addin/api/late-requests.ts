import type { Rated } from '#domain/grades/rating.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import { askFile } from './ask-file.ts';
import { askServer, type FetchSettings } from './ask-server.ts';
import { listIn } from './list-in.ts';
import { roundPath } from './round-path.ts';
import type { ListedIndicator, ReportForm, RoundKey, TenkenApi } from './tenken-api.ts';

type LateRequest =
  | 'indicators'
  | 'reportActual'
  | 'ratings'
  | 'rate'
  | 'opinions'
  | 'writeOpinion'
  | 'writeReply'
  | 'moveRound'
  | 'openNext'
  | 'putCalendar'
  | 'report'
  | 'reminders'
  | 'sendReminders'
  | 'audit';

/** What is asked beside the sheets: figures, ratings, opinions, the round's moves, its report. */
export function lateRequests(settings: FetchSettings): Pick<TenkenApi, LateRequest> {
  const get = <T>(path: string) => askServer<T>(settings, 'GET', path);
  return {
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

const reportPlaces = { workbook: 'report.xlsx', page: 'report.html', meetingPaper: 'meeting-paper.xlsx' };

function reportPlace(form: ReportForm): string {
  if (form.form !== 'openData') return reportPlaces[form.form];
  return `open-data/${form.table}.csv?bom=${form.hasMark ? 1 : 0}`;
}

function thingPath(round: RoundKey, what: 'ratings' | 'opinions' | 'replies', of: Rated): string {
  return `${roundPath(round)}/${what}/${encodeURIComponent(thingWord(of))}`;
}
