import { panes } from '#addin/words/en/panes.ts';
import { findings } from '#domain/words/en/findings.ts';
import { notes } from '#domain/words/en/notes.ts';
import { refusals } from '#domain/words/en/refusals.ts';
import type { PaneLanguage } from './pane-language.ts';

export const en: PaneLanguage = { language: 'en', panes, findings, refusals, notes };
