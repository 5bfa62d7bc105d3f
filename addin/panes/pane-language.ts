import type { PaneWords } from '#addin/words/ja/panes.ts';

/** All word files of one language. */
export interface PaneLanguage {
  language: 'ja' | 'en';
  panes: PaneWords;
}
