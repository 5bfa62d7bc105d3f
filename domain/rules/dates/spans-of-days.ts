import { isRealDay } from '../../dates/civil-day.ts';
import type { DateToken } from '../../dates/date-tokens.ts';
import type { DatesInText } from '../../dates/read-dates.ts';

/** A day or month with its year, or a range that begins with one. */
export interface DaySpan {
  /** Of the first day, with its weekday. */
  start: number;
  end: number;
  /** Behind the last one. */
  until: number;
  firstYear: number;
  /** The same fiscal year, where it is no range. */
  lastYear: number;
  /** Only the beginning is said: 令和4年10月から, 令和4年10月～ */
  isOpen: boolean;
}

interface Month {
  year: number;
  month: number;
}

const rangeSign = /^ ?(\d{1,2}(?::\d\d|時(?:\d\d分|半)?) ?)?(?:[~―–—-]|から|より) ?(?:翌年? ?)?/;

/** Everything in a text that certainly says of which year it is, down to the month at least. */
export function spansOfDays({ folded, tokens, dates }: DatesInText): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const [index, token] of tokens.entries()) {
    const first = certainMonth(token);
    if (!first || (spans.at(-1)?.until ?? 0) > token.start) continue;
    const [sign, time] = rangeSign.exec(folded.slice(token.end, token.end + 16)) ?? [];
    const next = tokens[index + 1];
    const isRange = sign !== undefined && next?.start === token.end + sign.length;
    const last = isRange ? lastMonth(first, next, dates) : undefined;
    spans.push({
      ...{ start: token.start, end: token.end, until: last && next ? next.end : token.end },
      firstYear: fiscalYearOf(first),
      lastYear: fiscalYearOf(last ?? first),
      isOpen: sign !== undefined && time === undefined && !last,
    });
  }
  return spans;
}

function certainMonth(token: DateToken): Month | undefined {
  if ((token.kind !== 'date' && token.kind !== 'year') || !token.year || token.month === undefined)
    return undefined;
  const { writings, unit } = token.year;
  const [first, second] = writings;
  if (unit === 'fiscalYear' || (second && second.western !== first.western)) return undefined;
  const month = { year: first.western, month: token.month };
  return token.kind === 'date' && !isRealDay({ ...month, day: token.day }) ? undefined : month;
}

/** 3月6日～4月15日: the end takes its year from the beginning. */
function lastMonth(first: Month, token: DateToken, dates: DatesInText['dates']): Month | undefined {
  const own = certainMonth(token);
  if (own) return own;
  const [reading] = dates.find(({ start }) => start === token.start)?.readings ?? [];
  if (reading) return reading;
  if (token.kind !== 'month') return undefined;
  return { year: first.year + (token.month < first.month ? 1 : 0), month: token.month };
}

function fiscalYearOf({ year, month }: Month): number {
  return month <= 3 ? year - 1 : year;
}
