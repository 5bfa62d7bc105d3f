import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import type { Gathered } from '#addin/state/secretariat/tables/gathered.ts';
import { policiesTable } from '#domain/tables/policies-table.ts';
import { sheetListTable } from '#domain/tables/sheet-list-table.ts';
import { statusTable } from '#domain/tables/status-table.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import type { TableFacts } from '#domain/tables/table-facts.ts';
import type { TableId } from '#domain/tables/table-ids.ts';
import { writtenSheets } from '#domain/tables/written-sheets.ts';
import { tables as en } from '#domain/words/en/tables.ts';
import { tables as ja } from '#domain/words/ja/tables.ts';
import type { PaneLanguage } from '../pane-language.ts';

type Around = Pick<PaneLanguage, 'language' | 'findings'>;

/** The tables that can be made, one after another, with headers in the language of the pane. */
export async function* makeTables(
  state: Pick<SecretariatState, 'round' | 'heads' | 'today'>,
  gathered: Gathered,
  around: Around,
): AsyncGenerator<TableContent> {
  const [words, otherWords] = around.language === 'ja' ? [ja, en] : [en, ja];
  const facts: TableFacts = {
    plan: state.round.definition,
    heads: state.heads,
    today: state.today,
    words,
    otherWords: [otherWords],
  };
  for (const table of gathered.tables) yield makeTable(table, facts, { gathered, around });
}

interface Making {
  gathered: Gathered;
  around: Around;
}

function makeTable(
  table: TableId,
  facts: TableFacts,
  { gathered, around }: Making,
): TableContent | Promise<TableContent> {
  switch (table) {
    case 'status':
      return statusTable(facts);
    case 'policies':
      return policiesTable(facts);
    case 'list': {
      const { snapshots, keepsMarks = false } = gathered;
      const written = snapshots.list && writtenSheets(snapshots.list, facts);
      return sheetListTable({ ...facts, written, keepsMarks });
    }
    default:
      return makeChosen(table, facts, { gathered, around });
  }
}

/** What only some workbooks hold comes when it is needed. */
async function makeChosen(
  table: Exclude<TableId, 'status' | 'policies' | 'list'>,
  facts: TableFacts,
  { gathered, around }: Making,
): Promise<TableContent> {
  const [tables, { grades }] = await Promise.all([
    import('./tables/chosen-tables.ts'),
    around.language === 'ja' ? import('#domain/words/ja/grades.ts') : import('#domain/words/en/grades.ts'),
  ]);
  return tables.makeChosenTable(table, facts, { gathered, grades, sentences: around.findings });
}
