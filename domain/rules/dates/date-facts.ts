import type { YearWay } from '../../dates/year-way.ts';

/** What the rules of this folder tell besides the place. */
export interface DateFacts {
  /** An ISO day, and its weekday from 0 for Sunday to 6. */
  'weekday-of-date': { date: string; weekday: number };
  'impossible-date': ImpossibleDate;
  'other-year-label': { year: number; fiscalYear: number };
  /** Fiscal years: the one that the date is in, and the plan's. */
  'date-outside-year': { year: number; fiscalYear: number };
  'reversed-range': { kind: RangeKind };
  /** The era's name. */
  'era-first-year': { era: string };
  /** 令和5, the western year that it is, and the year that stands beside it, in western numbers. */
  'era-differs': { written: string; means: number; other: number };
  'mixed-eras': { usual: YearWay };
}

export type ImpossibleDate =
  | { kind: 'month'; month: number }
  | { kind: 'day'; month: number; day: number; last: number }
  /** 29 February of a year that has none. */
  | { kind: 'leapDay'; year: number }
  /** An era (`平成`) with a year that it never had; `western` is the year meant if it had gone on. */
  | { kind: 'eraYear'; era: string; year: number; last: number; western: number }
  | { kind: 'eraYearZero'; era: string };

/** What the two ends of a range are. */
export type RangeKind = 'day' | 'month' | 'year' | 'time' | 'age';
