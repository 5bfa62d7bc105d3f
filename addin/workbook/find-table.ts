import type { TableSnapshot } from '#domain/tables/table-snapshot.ts';
import { excelErrorCode } from './excel-error-code.ts';
import { readBatch } from './run-batch.ts';

/** The table with all its columns and rows as they stand, also those that a filter hides. */
export async function findTable(name: string): Promise<TableSnapshot | undefined> {
  try {
    return await readBatch((context) => readTable(context, name, readAtOnce));
  } catch (error) {
    if (excelErrorCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return readBatch((context) => readTable(context, name, readInPieces));
  }
}

type ReadRows = (context: Excel.RequestContext, body: Excel.Range) => Promise<TableSnapshot['rows']>;

async function readTable(
  context: Excel.RequestContext,
  name: string,
  readRows: ReadRows,
): Promise<TableSnapshot | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name,worksheet/name');
  await context.sync();
  if (table.isNullObject) return undefined;
  const { columns } = table;
  columns.load('name');
  const rows = await readRows(context, table.getDataBodyRange());
  return {
    name: table.name,
    worksheet: table.worksheet.name,
    headers: columns.items.map((column) => column.name),
    rows,
  };
}

async function readAtOnce(context: Excel.RequestContext, body: Excel.Range): Promise<TableSnapshot['rows']> {
  body.load('values');
  await context.sync();
  return body.values;
}

const rowsAtOnce = 500;

/** Excel on the web gives 5 MB at once. */
async function readInPieces(
  context: Excel.RequestContext,
  body: Excel.Range,
): Promise<TableSnapshot['rows']> {
  body.load('rowCount,columnCount');
  await context.sync();
  const rows: TableSnapshot['rows'] = [];
  for (let row = 0; row < body.rowCount; row += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, body.rowCount - row);
    const piece = body.getCell(row, 0).getResizedRange(count - 1, body.columnCount - 1);
    piece.load('values');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a piece is as much as Excel gives at once
    await context.sync();
    rows.push(...piece.values);
  }
  return rows;
}
