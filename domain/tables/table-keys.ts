import { matchColumns } from './match-columns.ts';
import type { TableColumn } from './table-content.ts';
import type { TableSnapshot } from './table-snapshot.ts';

/** The keys of the rows that stand in the table, wherever its key column was moved to; none where it was deleted. */
export function tableKeys(snapshot: TableSnapshot, columns: readonly TableColumn[]): Set<string> {
  const place = matchColumns(snapshot.headers, columns).places[columns.findIndex(({ isKey }) => isKey)];
  const texts = place === undefined ? [] : snapshot.rows.map((row) => String(row[place] ?? '').trim());
  return new Set(texts.filter((text) => text !== ''));
}
