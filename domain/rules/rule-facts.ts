import type { RuleId } from './finding.ts';

/** What each rule tells besides the place: the rule that finds and the sentence in each language share this shape. */
export interface RuleFacts {
  required: Record<never, never>;
  /** `over`: roughly how many full-width characters are too many. */
  'longer-than-printed': { lines: number; printed: number; over: number };
  /** UTF-16 units, as Excel counts. */
  'longer-than-cell': { limit: number; over: number };
  /** An ISO day, and its weekday from 0 for Sunday to 6. */
  'weekday-of-date': { date: string; weekday: number };
  'impossible-date': ImpossibleDate;
  'other-year-label': { year: number; fiscalYear: number };
  'department-heading': DepartmentHeading;
  /** `code` as Unicode writes it: `U+FFFD`; `count` in the whole text. */
  'broken-character': { kind: BrokenKind; code: string; count: number };
}

export type ImpossibleDate =
  | { kind: 'month'; month: number }
  | { kind: 'day'; month: number; day: number; last: number }
  /** 29 February of a year that has none. */
  | { kind: 'leapDay'; year: number }
  /** An era (`平成`) with a year that it never had; `western` is the year meant if it had gone on. */
  | { kind: 'eraYear'; era: string; year: number; last: number; western: number }
  | { kind: 'eraYearZero'; era: string };

/** `departments` are the project's own, as the plan names them, joined by `、`. */
export type DepartmentHeading =
  | { kind: 'otherDepartment'; departments: string }
  | { kind: 'unknown'; departments: string }
  | { kind: 'similar'; name: string }
  | { kind: 'formerName'; name: string; until: number };

export type BrokenKind = 'surrogate' | 'replacement' | 'control' | 'privateUse';

/** Every rule has its facts, or this does not compile. */
export type FactsOf<R extends RuleId> = RuleFacts[R];
