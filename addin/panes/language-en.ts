import { startWords } from '#addin/words/en/start-words.ts';
import { refusals } from '#domain/words/en/refusals.ts';
import type { StartLanguage } from './start-language.ts';

export const en: StartLanguage = { language: 'en', panes: startWords, refusals };
