import type { FinderNote } from '../finder/finder-report.ts';
import type { FieldId } from '../plan/plan-definition.ts';

type NoteCode = FinderNote['code'];

/** One language's sentence for everything that the finder notices in a workbook. */
export type NoteWords = {
  readonly [C in NoteCode]: (note: Extract<FinderNote, { code: C }>, labelOf: LabelOf) => string;
};

/** The field as the form prints it this year. */
export type LabelOf = (field: FieldId) => string;

/** A note in words. */
export function sayNote(words: NoteWords, note: FinderNote, labelOf: LabelOf): string {
  // The code says which note it is: `NoteWords` has the sentence for exactly that one.
  return words[note.code](note as never, labelOf);
}
