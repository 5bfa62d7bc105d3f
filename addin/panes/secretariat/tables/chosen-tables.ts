import type { Gathered } from '#addin/state/secretariat/tables/gathered.ts';
import { findingsTable } from '#domain/tables/findings-table.ts';
import { historyTable } from '#domain/tables/history-table.ts';
import { opinionsTable } from '#domain/tables/opinions-table.ts';
import { ratingsTable } from '#domain/tables/ratings-table.ts';
import type { TableContent } from '#domain/tables/table-content.ts';
import type { TableFacts } from '#domain/tables/table-facts.ts';
import type { TableId } from '#domain/tables/table-ids.ts';
import { targetsTable } from '#domain/tables/targets-table.ts';
import type { FindingWords } from '#domain/words/finding-words.ts';
import type { GradeWords } from '#domain/words/grade-words.ts';

export interface Making {
  gathered: Gathered;
  grades: GradeWords;
  sentences: FindingWords;
}

/** A table that is not among the first ones. */
export function makeChosenTable(
  table: Exclude<TableId, 'status' | 'policies' | 'list'>,
  facts: TableFacts,
  { gathered, grades, sentences }: Making,
): TableContent {
  switch (table) {
    case 'targets':
      return targetsTable({ ...facts, grades, indicators: gathered.indicators ?? [] });
    case 'ratings':
      return ratingsTable({ ...facts, ratings: gathered.ratings ?? [] });
    case 'opinions': {
      const { opinions = [], lastYear, replies = [] } = gathered.opinions ?? {};
      return opinionsTable({ ...facts, opinions, lastYear: lastYear?.opinions ?? [], replies });
    }
    case 'findings':
      return findingsTable({ ...facts, findings: gathered.findings ?? {}, sentences });
    case 'history':
      return historyTable({ ...facts, records: gathered.records ?? [] });
  }
}
