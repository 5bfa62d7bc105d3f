import { panes } from '#addin/words/ja/panes.ts';
import type { PaneLanguage } from './pane-language.ts';

export const ja: PaneLanguage = { language: 'ja', panes };
