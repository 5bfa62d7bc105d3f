import { startWords } from '#addin/words/en/start-words.ts';
import type { StartLanguage } from './start-language.ts';

export const en: StartLanguage = { language: 'en', panes: startWords };
