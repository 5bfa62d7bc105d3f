/** What the rules of this folder tell besides the place. */
export interface DateFacts {
  /** An ISO day, and its weekday from 0 for Sunday to 6. */
  'weekday-of-date': { date: string; weekday: number };
  'impossible-date': ImpossibleDate;
  'other-year-label': { year: number; fiscalYear: number };
  'date-outside-year': Record<never, never>;
  'reversed-range': Record<never, never>;
  'era-first-year': Record<never, never>;
  'era-differs': Record<never, never>;
  'mixed-eras': Record<never, never>;
}

export type ImpossibleDate =
  | { kind: 'month'; month: number }
  | { kind: 'day'; month: number; day: number; last: number }
  /** 29 February of a year that has none. */
  | { kind: 'leapDay'; year: number }
  /** An era (`平成`) with a year that it never had; `western` is the year meant if it had gone on. */
  | { kind: 'eraYear'; era: string; year: number; last: number; western: number }
  | { kind: 'eraYearZero'; era: string };
