import type { TableSnapshot } from '#domain/tables/table-snapshot.ts';
import { readBatch } from './run-batch.ts';

/** The table with all its columns and rows as they stand, also those that a filter hides. */
export function findTable(name: string): Promise<TableSnapshot | undefined> {
  return readBatch(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('name,worksheet/name');
    await context.sync();
    if (table.isNullObject) return undefined;
    const body = table.getDataBodyRange();
    const columns = table.columns;
    body.load('values');
    columns.load('name');
    await context.sync();
    return {
      name: table.name,
      worksheet: table.worksheet.name,
      headers: columns.items.map((column) => column.name),
      rows: body.values,
    };
  });
}
