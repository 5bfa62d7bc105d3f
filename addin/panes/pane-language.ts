import type { PaneWords } from '#addin/words/ja/panes.ts';
import type { FindingWords } from '#domain/words/finding-words.ts';
import type { NoteWords } from '#domain/words/note-words.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

/** All word files of one language; loaded while the workbook is being opened. */
export interface PaneLanguage {
  language: 'ja' | 'en';
  panes: PaneWords;
  findings: FindingWords;
  refusals: RefusalWords;
  notes: NoteWords;
}
