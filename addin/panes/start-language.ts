import type { StartWords } from '#addin/words/ja/start-words.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

/** What the pane can say before a workbook is open. */
export interface StartLanguage {
  language: 'ja' | 'en';
  panes: StartWords;
  /** Come right after the first screen, which seldom has one to say. */
  refusals?: RefusalWords;
}
