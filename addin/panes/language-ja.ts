import { panes } from '#addin/words/ja/panes.ts';
import { findings } from '#domain/words/ja/findings.ts';
import { notes } from '#domain/words/ja/notes.ts';
import { refusals } from '#domain/words/ja/refusals.ts';
import type { PaneLanguage } from './pane-language.ts';

export const ja: PaneLanguage = { language: 'ja', panes, findings, refusals, notes };
