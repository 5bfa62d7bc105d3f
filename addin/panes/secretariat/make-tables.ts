import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { sheetListTable } from '#domain/tables/sheet-list-table.ts';
import { statusTable } from '#domain/tables/status-table.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import { tables as en } from '#domain/words/en/tables.ts';
import { tables as ja } from '#domain/words/ja/tables.ts';
import type { PaneLanguage } from '../pane-language.ts';

/** 提出状況 and シート一覧, with headers in the language of the pane. */
export function makeTables(
  state: Pick<SecretariatState, 'round' | 'heads' | 'today'>,
  { language }: Pick<PaneLanguage, 'language'>,
): TableContent[] {
  const [words, otherWords] = language === 'ja' ? [ja, en] : [en, ja];
  const facts = {
    plan: state.round.definition,
    heads: state.heads,
    today: state.today,
    words,
    otherWords: [otherWords],
  };
  return [statusTable(facts), sheetListTable(facts)];
}
