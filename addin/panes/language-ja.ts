import { startWords } from '#addin/words/ja/start-words.ts';
import { refusals } from '#domain/words/ja/refusals.ts';
import type { StartLanguage } from './start-language.ts';

export const ja: StartLanguage = { language: 'ja', panes: startWords, refusals };
