import type { FinderNote } from '#domain/finder/finder-report.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { type AboutFinding, sayFinding } from '#domain/words/finding-words.ts';
import { type LabelOf, sayNote } from '#domain/words/note-words.ts';
import { useWords } from './words-context.ts';

export interface Sentences {
  finding(finding: Finding, about: AboutFinding): string;
  /** Why the finding matters. */
  why(finding: Finding): string;
  /** What to do about it. */
  cure(finding: Finding): string;
  note(note: FinderNote, labelOf: LabelOf): string;
}

/** The sentences for what rules and the finder noticed. */
export function useSentences(): Sentences {
  const { findings, notes } = useWords();
  return {
    finding: (finding, about) => sayFinding(findings, finding, about),
    why: ({ rule }) => findings[rule].why,
    cure: ({ rule }) => findings[rule].cure,
    note: (note, labelOf) => sayNote(notes, note, labelOf),
  };
}
