import { panes } from '#addin/words/en/panes.ts';
import type { PaneLanguage } from './pane-language.ts';

export const en: PaneLanguage = { language: 'en', panes };
