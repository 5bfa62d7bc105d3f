import type { DateToken } from './date-tokens.ts';

/** The years that a text names around a date. */
export interface NamedYears {
  fiscalYear: number;
  /** Other calendar years that the line gives reason to think of. */
  ofLine: readonly number[];
  /** The line tells what was done, and nothing that is to come. */
  isDone: boolean;
  /** Named before in the sentence. */
  sentence?: NamedYear | undefined;
  /** Named last, in whatever sentence. */
  last?: NamedYear | undefined;
}

interface NamedYear {
  year: number;
  /** April to March. */
  isFiscal: boolean;
  /** Of the date that names it: an earlier month behind it is of the next year. */
  month?: number;
}

/**
 * The calendar years that a date without a year may mean, the likeliest first: of the fiscal year, or of the next one
 * where the line may tell of plans. A line copied from last year is not last year's.
 */
export function yearsFor(named: NamedYears, month: number): number[] {
  const { fiscalYear, sentence, last, ofLine, isDone } = named;
  const fiscal = calendarYear({ year: fiscalYear, isFiscal: true }, month);
  const years = [
    sentence ? calendarYear(sentence, month) : fiscal,
    ...[fiscal, ...(isDone ? [] : [fiscal + 1]), ...ofLine],
    ...(last ? calendarYears(last) : []),
  ];
  return [...new Set(years)];
}

/** The calendar years that a line names before or behind a date; a line with 前年 or 翌年 means those, too. */
export function yearsOfLine(line: readonly DateToken[], fiscalYear: number): number[] {
  const named = line.flatMap((token) => yearOf(token) ?? []).flatMap(calendarYears);
  const isAway = line.some(({ kind }) => kind === 'otherYear');
  const around = isAway ? [-1, 0, 1, 2].map((away) => fiscalYear + away) : [];
  return [...new Set([...named, ...around])];
}

/** 前年度の開催状況, the line above a list: what is listed is of that year. Up to a blank line. */
export function isHeadOfOtherYear(line: readonly DateToken[]): boolean {
  const kinds = line.map(({ kind }) => kind);
  return kinds.includes('otherYear') && !kinds.some((kind) => kind === 'date' || kind === 'sentenceEnd');
}

/** Takes in what a piece of the text says about the year of what follows. */
export function noteYear(named: NamedYears, token: DateToken): void {
  const year = yearOf(token);
  if (year) {
    named.sentence = year;
    named.last = year;
  }
  if (token.kind === 'sentenceEnd') named.sentence = undefined;
}

function calendarYears({ year, isFiscal }: NamedYear): number[] {
  return isFiscal ? [year, year + 1] : [year];
}

function calendarYear({ year, isFiscal, month: before = 1 }: NamedYear, month: number): number {
  return month < (isFiscal ? 4 : before) ? year + 1 : year;
}

function yearOf(token: DateToken): NamedYear | undefined {
  if (token.kind === 'bareYear') return { year: 2018 + token.year, isFiscal: false };
  if ((token.kind !== 'year' && token.kind !== 'date') || !token.year) return undefined;
  const year = token.year.writings[0].western;
  if (token.year.unit === 'fiscalYear') return { year, isFiscal: true };
  return { year, isFiscal: false, ...(token.month === undefined ? {} : { month: token.month }) };
}
