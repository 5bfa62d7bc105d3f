import type { DateToken } from '../../dates/date-tokens.ts';
import type { WrittenYear } from '../../dates/written-year.ts';
import type { FieldContext } from '../rule.ts';
import type { RangeKind } from './date-facts.ts';

export interface ReversedRange {
  start: number;
  end: number;
  kind: RangeKind;
}

interface End {
  start: number;
  end: number;
  year?: number;
  /** Calendar years and fiscal years are not compared. */
  unit?: WrittenYear['unit'];
  month?: number;
  day?: number;
}

/** A time may stand behind the first day: 10月20日（金）13:00～ */
const joint = /^ ?(?:\d{1,2}(?::\d\d|時(?:\d\d分|半)?) ?)?(~|―|–|—|－|-|から|より) ?$/;

/** The ranges of days, months or years whose end certainly lies before their beginning. */
export function reversedDays(context: FieldContext): ReversedRange[] {
  const { tokens, folded } = context.dates();
  return tokens.flatMap((token, index): ReversedRange[] => {
    const from = endOf(token);
    const until = endOf(tokens[index + 1]);
    if (!from || !until || until.start - from.end > 12) return [];
    const [, sign] = joint.exec(folded.slice(from.end, until.start)) ?? [];
    if (!sign || (sign.length > 1 && !/^ ?まで/.test(folded.slice(until.end, until.end + 4)))) return [];
    const kind = reversedKind(from, until);
    return kind ? [{ start: from.start, end: until.end, kind }] : [];
  });
}

function endOf(token: DateToken | undefined): End | undefined {
  if (token?.kind === 'month') return token;
  if (token?.kind === 'bareYear') return undefined;
  if (token?.kind !== 'date' && token?.kind !== 'year') return undefined;
  const { start, end, year, month } = token;
  const [first, second] = year?.writings ?? [];
  if (second && first?.western !== second.western) return undefined;
  return {
    ...{ start, end },
    ...(first && year ? { year: first.western, unit: year.unit } : {}),
    ...(month === undefined ? {} : { month }),
    ...(token.kind === 'date' ? { day: token.day } : {}),
  };
}

function reversedKind(from: End, until: End): RangeKind | undefined {
  if (from.year !== undefined && until.year !== undefined) return reversedYears(from, until);
  if (until.year !== undefined || from.month === undefined || until.month === undefined) return undefined;
  if (from.day === undefined || until.day === undefined) return undefined;
  return isReversedInYear({ ...from, ...until, from }) ? 'day' : undefined;
}

function reversedYears(from: End, until: End): RangeKind | undefined {
  if ((from.unit === 'fiscalYear') !== (until.unit === 'fiscalYear')) return undefined;
  const years = (until.year ?? 0) - (from.year ?? 0);
  if (years !== 0) return years < 0 ? kindOf(from, until) : undefined;
  if (from.month === undefined || until.month === undefined) return undefined;
  const months = until.month - from.month;
  if (months !== 0) return months < 0 ? kindOf(from, until) : undefined;
  return from.day !== undefined && until.day !== undefined && until.day < from.day ? 'day' : undefined;
}

function kindOf(from: End, until: End): RangeKind {
  if (from.day !== undefined && until.day !== undefined) return 'day';
  return from.month !== undefined && until.month !== undefined ? 'month' : 'year';
}

/**
 * Days without a year of their own: a range may well run into the next year (12月20日～1月10日, 6月1日～5月31日). Only
 * one that would then last all but a few weeks of a year is reversed.
 */
function isReversedInYear({ from, month = 0, day = 0 }: End & { from: End }): boolean {
  const [firstDay, lastDay] = [ordinal(from.month ?? 0, from.day ?? 0), ordinal(month, day)];
  if (lastDay >= firstDay) return false;
  if (month === from.month) return true;
  const isWholeMonths = from.day === 1 || day >= 28;
  return firstDay - lastDay <= 60 && firstDay - lastDay > 1 && !isWholeMonths;
}

function ordinal(month: number, day: number): number {
  return (month - 1) * 31 + day;
}
