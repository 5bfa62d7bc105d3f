import type { Computation } from '../plan/field-answer.ts';
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
  'not-a-number': { kind: 'words' | 'several' };
  'out-of-range': { kind: 'below' | 'above'; limit: number; unit: string };
  /** `computed` as it would be printed, `parts` by their labels. */
  'computed-differs': { how: Computation['how']; computed: string; parts: string };
  'not-a-date': Record<never, never>;
  'unknown-option': UnknownOption;
  'unknown-grade': UnknownGrade;
  'not-asked': Record<never, never>;
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

/** All options, joined by `、`. `open`: a list with boxes, none of them marked. */
export type UnknownOption =
  | { kind: 'unknown' | 'several' | 'open'; options: string }
  | { kind: 'near'; options: string; near: string };

/** All codes of the year, joined by `、`; `scale` is the name of the one that the grade was taken from. */
export type UnknownGrade =
  | { kind: 'unknown' | 'several' | 'open'; codes: string }
  | { kind: 'former'; codes: string; scale: string };

export type BrokenKind = 'surrogate' | 'replacement' | 'control' | 'privateUse';

/** Every rule has its facts, or this does not compile. */
export type FactsOf<R extends RuleId> = RuleFacts[R];
