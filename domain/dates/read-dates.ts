import { type CivilDay, isRealDay, weekdayOf } from './civil-day.ts';
import { type DateToken, readDateTokens } from './date-tokens.ts';
import { foldWidth } from './fold-width.ts';
import { followingDays, followingMonths } from './following-days.ts';
import { isHeadOfOtherYear, type NamedYears, noteYear, yearsFor, yearsOfLine } from './named-years.ts';
import { tellsWhatWasDone } from './tells-what-was-done.ts';
import type { WrittenWeekday } from './written-weekday.ts';
import type { YearWriting } from './written-year.ts';

/** A date in a text. Offsets are those of the text. */
export interface WrittenDate {
  start: number;
  /** With the weekday, where one is written. */
  end: number;
  /** Every day that it may mean, the likeliest first; some or all may not exist. */
  readings: CivilDay[];
  weekday?: WrittenWeekday;
  /** False where its month stands too far off to be sure. */
  isSure: boolean;
}

export interface DatesInText {
  /** The text as it is read: one width, the same offsets. */
  folded: string;
  /** Every piece that says something about dates, in the text's order. */
  tokens: readonly DateToken[];
  dates: WrittenDate[];
  /** Every year with an era, of a date or alone, whether or not the era had it. */
  eraYears: EraYear[];
}

export type EraYear = YearWriting & Required<Pick<YearWriting, 'era'>>;

type Dated = Extract<DateToken, { kind: 'date' | 'day' }>;

/** What the text so far says about the next date. */
interface Context extends NamedYears {
  text: string;
  lineStart: number;
  /** Of a heading above, that speaks of another year. */
  ofHead: readonly number[];
  /** The month of the sentence or, at the start of a line, of the line above. */
  month?: { month: number; isAbove: boolean } | undefined;
  previous?: WrittenDate | undefined;
}

/** What joins the dates of a list or a range. */
const joint = /^(?:[\s、,・~\-‐–—―ー→/と]|及び|および|並びに|又は|または|から|より|まで|の)*$/;
const lineBeginning = /^[\s・･○●◯〇■□◆◇①-⑳※*:-]*$/;

/**
 * The dates of a text, in its order. A date without a year is read in the year named before it in the sentence, else
 * in the fiscal year; a day without a month belongs to the list or range that it stands in. Where the year is not
 * written, other years that it may well mean are among the readings.
 */
export function readDates(text: string, fiscalYear: number): DatesInText {
  const folded = foldWidth(text);
  const tokens = readDateTokens(folded);
  const dates: WrittenDate[] = [];
  const context: Context = { text: folded, lineStart: 0, fiscalYear, ofLine: [], ofHead: [], isDone: false };
  for (const line of linesOf(tokens)) {
    startLine(context, line);
    for (const token of line) {
      const date = isDated(token) ? readDate(context, token) : undefined;
      if (date) dates.push(date);
      note(context, token, date);
    }
  }
  return { folded, tokens, dates, eraYears: tokens.flatMap(eraYearsOf) };
}

function eraYearsOf(token: DateToken): EraYear[] {
  if (token.kind !== 'date' && token.kind !== 'year') return [];
  return (token.year?.writings ?? []).flatMap((one) => (one.era ? [{ ...one, era: one.era }] : []));
}

function linesOf(tokens: DateToken[]): DateToken[][] {
  const lines: DateToken[][] = [[]];
  for (const token of tokens) {
    lines.at(-1)?.push(token);
    if (token.kind === 'lineEnd') lines.push([]);
  }
  return lines;
}

function startLine(context: Context, line: DateToken[]): void {
  const ofLine = yearsOfLine(line, context.fiscalYear);
  const text = lineText(context, line);
  const isBlank = line[0]?.kind === 'lineEnd' && text.trim() === '';
  context.isDone = line.some(isDated) && tellsWhatWasDone(text);
  if (isBlank) context.ofHead = [];
  if (isHeadOfOtherYear(line)) context.ofHead = ofLine;
  context.ofLine = [...ofLine, ...context.ofHead];
  context.sentence = undefined;
  context.month = context.month && !isBlank ? { ...context.month, isAbove: true } : undefined;
}

function lineText({ text, lineStart }: Context, line: DateToken[]): string {
  const last = line.at(-1);
  return text.slice(lineStart, last?.kind === 'lineEnd' ? last.start : text.length);
}

function isDated(token: DateToken): token is Dated {
  return token.kind === 'date' || token.kind === 'day';
}

function readDate(context: Context, token: Dated): WrittenDate | undefined {
  const { previous } = context;
  const gap = previous && context.text.slice(previous.end, token.start);
  const isJoined = gap !== undefined && !/\n\s*\n/.test(gap) && joint.test(gap);
  const joined = isJoined ? previous : undefined;
  const readings = token.kind === 'date' ? readFull(context, token, joined) : readDay(context, token, joined);
  if (readings.length === 0) return undefined;
  const { start, end, weekday } = token;
  const isSure = token.kind === 'date' || (joined?.isSure ?? false);
  return { start, end, readings, isSure, ...(weekday ? { weekday } : {}) };
}

function readFull(
  context: Context,
  { year, month, day }: Extract<Dated, { kind: 'date' }>,
  joined: WrittenDate | undefined,
): CivilDay[] {
  if (year) return year.writings.map(({ western }) => ({ year: western, month, day }));
  if (joined) return joined.readings.flatMap((reading) => followingDays(reading, month, day));
  return yearsFor(context, month).map((one) => ({ year: one, month, day }));
}

function readDay(
  context: Context,
  token: Extract<Dated, { kind: 'day' }>,
  joined: WrittenDate | undefined,
): CivilDay[] {
  const { day } = token;
  if (joined) return joined.readings.flatMap((reading) => followingMonths(reading, day));
  const month = context.month;
  if (!month || !token.weekday || !token.hasUnit) return [];
  if (month.isAbove && !lineBeginning.test(context.text.slice(context.lineStart, token.start))) return [];
  return yearsFor(context, month.month).flatMap((year) =>
    followingMonths({ year, month: month.month, day: context.previous?.readings[0]?.day ?? 0 }, day),
  );
}

function note(context: Context, token: DateToken, date: WrittenDate | undefined): void {
  noteYear(context, token);
  if (token.kind === 'month' || token.kind === 'date' || (token.kind === 'year' && token.month !== undefined))
    context.month = { month: token.month ?? 0, isAbove: false };
  if (token.kind === 'month' || token.kind === 'year') context.previous = undefined;
  if (token.kind === 'otherMonth' || token.kind === 'sentenceEnd') context.month = undefined;
  if (token.kind === 'lineEnd') context.lineStart = token.end;
  if (!date) return;
  context.previous = { ...date, readings: narrowed(date) };
  const month = date.readings[0]?.month;
  if (month !== undefined) context.month = { month, isAbove: false };
}

/** A weekday that fits says which of the readings is meant; what follows in the list is of the same year. */
function narrowed({ readings, weekday }: WrittenDate): CivilDay[] {
  const fitting = readings.filter((day) => isRealDay(day) && weekdayOf(day) === weekday?.weekday);
  return fitting.length > 0 ? fitting : readings;
}
