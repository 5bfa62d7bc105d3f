import type { TableContent, TableValue } from '#domain/tables/table-content.ts';
import type { TableSnapshot } from '#domain/tables/table-snapshot.ts';

/** The rows of a table, each cell by its header. */
export function rowsOf({ columns, rows }: TableContent): Record<string, TableValue>[] {
  return rows.map(({ values }) => {
    if (values.length !== columns.length) throw new Error('a row is not as wide as the table');
    return Object.fromEntries(columns.map(({ header }, index) => [header, values[index] ?? '']));
  });
}

/** The table as it stands in the workbook once it was written. */
export function asWritten({ name, worksheet, columns, rows }: TableContent): TableSnapshot {
  return {
    name,
    worksheet,
    headers: columns.map(({ header }) => header),
    rows: rows.map(({ values }) => [...values]),
  };
}
