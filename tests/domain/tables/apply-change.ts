import type { TableChange } from '#domain/tables/table-change.ts';
import type { TableSnapshot } from '#domain/tables/table-snapshot.ts';

/** What the workbook holds after the change, as the agreed shape of a change says. */
export function applyChange(snapshot: TableSnapshot, change: TableChange): TableSnapshot {
  const headers = [...snapshot.headers, ...change.appendedColumns.map(({ header }) => header)];
  const rows = snapshot.rows.map((row) => [...row, ...change.appendedColumns.map(() => '')]);
  for (const { row, column, value } of change.cells) {
    const present = rows[row];
    if (!present || column >= headers.length) throw new Error(`no cell ${row},${column}`);
    present[column] = value;
  }
  return { ...snapshot, headers, rows: [...rows, ...change.appendedRows] };
}
