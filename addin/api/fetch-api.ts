import type { Actual } from '#domain/indicators/actual.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { askServer, type FetchSettings } from './ask-server.ts';
import { listIn } from './list-in.ts';
import { roundPath } from './round-path.ts';
import type { ApiAnswer, PlanSummary, RoundKey, SheetMove, SheetPush, TenkenApi } from './tenken-api.ts';

/** The server over fetch. `settings.base` is the address of `/api/v1`. */
export function createFetchApi(settings: FetchSettings): TenkenApi {
  const get = <T>(path: string) => askServer<T>(settings, 'GET', path);
  const late = async () => (await import('./late-requests.ts')).lateRequests(settings);
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
    // What no first screen asks comes when it is asked for.
    indicators: async (...asked) => (await late()).indicators(...asked),
    reportActual: async (...asked) => (await late()).reportActual(...asked),
    ratings: async (...asked) => (await late()).ratings(...asked),
    rate: async (...asked) => (await late()).rate(...asked),
    opinions: async (...asked) => (await late()).opinions(...asked),
    writeOpinion: async (...asked) => (await late()).writeOpinion(...asked),
    writeReply: async (...asked) => (await late()).writeReply(...asked),
    moveRound: async (...asked) => (await late()).moveRound(...asked),
    openNext: async (...asked) => (await late()).openNext(...asked),
    putCalendar: async (...asked) => (await late()).putCalendar(...asked),
    report: async (...asked) => (await late()).report(...asked),
    reminders: async (...asked) => (await late()).reminders(...asked),
    sendReminders: async (...asked) => (await late()).sendReminders(...asked),
    audit: async (...asked) => (await late()).audit(...asked),
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

function sheetPath(round: RoundKey, key: SheetKey): string {
  return `${roundPath(round)}/sheets/${encodeURIComponent(key.project)}/${encodeURIComponent(key.department)}`;
}
