import type { ReactNode } from 'react';
import { panes } from '#addin/words/en/panes.ts';
import { findings } from '#domain/words/en/findings.ts';
import { notes } from '#domain/words/en/notes.ts';
import { refusals } from '#domain/words/en/refusals.ts';
import type { PaneLanguage } from './pane-language.ts';
import { WordsProvider } from './words-context.ts';

const en: PaneLanguage = { language: 'en', panes, findings, refusals, notes };

/** Gives what stands in it all words of the language. */
export default function WorkWords({ children }: { children: ReactNode }) {
  return <WordsProvider value={en}>{children}</WordsProvider>;
}
