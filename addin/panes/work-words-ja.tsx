import type { ReactNode } from 'react';
import { panes } from '#addin/words/ja/panes.ts';
import { findings } from '#domain/words/ja/findings.ts';
import { notes } from '#domain/words/ja/notes.ts';
import { refusals } from '#domain/words/ja/refusals.ts';
import type { PaneLanguage } from './pane-language.ts';
import { WordsProvider } from './words-context.ts';

const ja: PaneLanguage = { language: 'ja', panes, findings, refusals, notes };

/** Gives what stands in it all words of the language. */
export default function WorkWords({ children }: { children: ReactNode }) {
  return <WordsProvider value={ja}>{children}</WordsProvider>;
}
