import type { FieldId } from '../../plan/plan-definition.ts';

/** One place where a term is written. */
export interface SpellingUse {
  /** The same for all spellings of the term. */
  term: string;
  written: string;
  /** Where all spellings are the very same word: how this one is written instead, given another use of it. */
  isSameWord: boolean;
  field: FieldId;
  start: number;
  end: number;
}
