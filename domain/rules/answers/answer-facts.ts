import type { Computation } from '../../plan/field-answer.ts';

/** What the rules of this folder tell besides the place. */
export interface AnswerFacts {
  required: Record<never, never>;
  /** `over`: roughly how many full-width characters are too many. */
  'longer-than-printed': { lines: number; printed: number; over: number };
  /** UTF-16 units, as Excel counts. */
  'longer-than-cell': { limit: number; over: number };
  'not-a-number': { kind: 'words' | 'several' };
  'out-of-range': { kind: 'below' | 'above'; limit: number; unit: string };
  /** `computed` as it would be printed, `parts` by their labels. */
  'computed-differs': { how: Computation['how']; computed: string; parts: string };
  'not-a-date': Record<never, never>;
  'unknown-option': UnknownOption;
  'unknown-grade': UnknownGrade;
  'not-asked': Record<never, never>;
}

/** All options, joined by `、`. `open`: a list with boxes, none of them marked. */
export type UnknownOption =
  | { kind: 'unknown' | 'several' | 'open'; options: string }
  | { kind: 'near'; options: string; near: string };

/** All codes of the year, joined by `、`; `scale` is the name of the one that the grade was taken from. */
export type UnknownGrade =
  | { kind: 'unknown' | 'several' | 'open'; codes: string }
  | { kind: 'former'; codes: string; scale: string };
