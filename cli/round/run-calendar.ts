import { type Answering, refuse, refuseFor, tell } from '#cli/answering.ts';
import type { Calendar } from '#domain/plan/plan-definition.ts';
import { calendarPutAnswerSchema } from '#domain/protocol/calendar-schema.ts';
import { roundSchema } from '#domain/protocol/round-schema.ts';
import { decideCalendar } from '#domain/round/decide-calendar.ts';
import { standingOf } from '#domain/round/round-standing.ts';
import { calendarDays } from '#domain/words/ja/calendar-days.ts';
import { sayDay } from '#domain/words/ja/say-day.ts';
import { isDay } from './is-day.ts';
import type { Asked } from './run-move.ts';

export const dayOptions = {
  distribution: { type: 'string' },
  deadline: { type: 'string' },
  committee: { type: 'string' },
  publication: { type: 'string' },
} as const;

type Day = keyof typeof dayOptions;
export type WrittenDays = { [D in Day]?: string | undefined };

const days = Object.keys(dayOptions) as Day[];
/** Clears a day. */
const none = 'none';

/** Shows a round's days, or sets those that are written: 0; 2 for wrong use or a no. */
export async function runCalendar(
  { callApi, place, isDryRun }: Asked,
  written: WrittenDays,
  answering: Answering,
): Promise<number> {
  const wrong = days.find(
    (day) => written[day] !== undefined && written[day] !== none && !isDay(written[day]),
  );
  if (wrong)
    return refuse(
      answering,
      'dayMalformed',
      `「${written[wrong]}」は日付として読めません。2026-09-30 のように書くか、消すときは ${none} と書いてください。`,
    );
  const params = { ...place };
  const round = await callApi({ route: 'readRound', params }, roundSchema);
  if (!round.ok) return refuseFor(answering, round.trouble);
  const { definition: plan, version: base } = round.value;
  const calendar = withDays(plan.calendar, written);
  const question = { plan, version: base, standing: standingOf(round.value), base, calendar };
  const isAsked = days.some((day) => written[day] !== undefined);
  const decided = isAsked ? decideCalendar(question) : undefined;
  if (decided && !decided.ok) return refuseFor(answering, { code: 'refused', refusal: decided.refusal });
  const isPut = isAsked && !isDryRun;
  const put = isPut
    ? await callApi({ route: 'putCalendar', params, body: { base, calendar } }, calendarPutAnswerSchema)
    : undefined;
  if (put && !put.ok) return refuseFor(answering, put.trouble);
  const told = { ok: true, dryRun: isDryRun, ...place, calendar, changed: isPut };
  const heading = isPut
    ? '日程を次のとおり決めました。'
    : isAsked
      ? '実行すると、次の日程になります。'
      : '今の日程です。';
  tell(answering, told, [heading, ...sayDays(calendar)]);
  return 0;
}

function withDays(calendar: Calendar, written: WrittenDays): Calendar {
  const next = { ...calendar };
  for (const day of days) {
    const text = written[day];
    if (text === none) delete next[day];
    else if (text !== undefined) next[day] = text;
  }
  return next;
}

function sayDays(calendar: Calendar): string[] {
  return days.map((day) => {
    const set = calendar[day];
    return `  ${calendarDays[day]}：${set === undefined ? '（未定）' : sayDay(set)}`;
  });
}
