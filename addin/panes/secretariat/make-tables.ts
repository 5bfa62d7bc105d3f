import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import type { PaneLanguage } from '../pane-language.ts';

/** 提出状況 and シート一覧, with headers in the language of the pane. */
export function makeTables(_state: SecretariatState, _words: PaneLanguage): TableContent[] {
  return [];
}
