import { startWords } from '#addin/words/ja/start-words.ts';
import type { StartLanguage } from './start-language.ts';

export const ja: StartLanguage = { language: 'ja', panes: startWords };
