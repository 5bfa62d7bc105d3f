import type { TableChange } from '#domain/tables/table-change.ts';
import type { TableContent } from '#domain/tables/table-content.ts';

/** The table after a change, as it then stands in the workbook. */
export function changeTableContent(
  table: TableContent,
  { appendedColumns, cells, appendedRows }: TableChange,
): TableContent {
  const columns = [...table.columns, ...appendedColumns];
  const key = columns.findIndex(({ isKey }) => isKey);
  const rows = [
    ...table.rows.map(({ values }, row) =>
      columns.map((_, column) => {
        const changed = cells.find((cell) => cell.row === row && cell.column === column);
        return changed?.value ?? values[column] ?? '';
      }),
    ),
    ...appendedRows,
  ];
  return { ...table, columns, rows: rows.map((values) => ({ key: String(values[key] ?? ''), values })) };
}
