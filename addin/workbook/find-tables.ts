import type { TableSnapshot } from '#domain/tables/table-snapshot.ts';
import { excelErrorCode } from './excel-error-code.ts';
import { readBatch } from './run-batch.ts';

/** Those tables that are there, with all their columns and rows as they stand, also those that a filter hides. */
export async function findTables(names: readonly string[]): Promise<TableSnapshot[]> {
  try {
    return await readBatch((context) => readTables(context, names, readAtOnce));
  } catch (error) {
    if (excelErrorCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return readBatch((context) => readTables(context, names, readInPieces));
  }
}

type Rows = TableSnapshot['rows'];
/** The bodies' rows, in their order. */
type ReadRows = (context: Excel.RequestContext, bodies: Excel.Range[]) => Promise<Rows[]>;

async function readTables(
  context: Excel.RequestContext,
  names: readonly string[],
  readRows: ReadRows,
): Promise<TableSnapshot[]> {
  const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name));
  for (const table of tables) table.load('name,worksheet/name');
  await context.sync();
  const present = tables.filter((table) => !table.isNullObject);
  if (present.length === 0) return [];
  for (const { columns } of present) columns.load('name');
  const rows = await readRows(
    context,
    present.map((table) => table.getDataBodyRange()),
  );
  return present.map((table, index) => ({
    name: table.name,
    worksheet: table.worksheet.name,
    headers: table.columns.items.map((column) => column.name),
    rows: rows[index] ?? [],
  }));
}

async function readAtOnce(context: Excel.RequestContext, bodies: Excel.Range[]): Promise<Rows[]> {
  for (const body of bodies) body.load('values');
  await context.sync();
  return bodies.map((body) => body.values);
}

const rowsAtOnce = 500;

/** Excel on the web gives 5 MB at once. */
async function readInPieces(context: Excel.RequestContext, bodies: Excel.Range[]): Promise<Rows[]> {
  for (const body of bodies) body.load('rowCount,columnCount');
  await context.sync();
  const all: Rows[] = [];
  for (const body of bodies) {
    const rows: Rows = [];
    for (let row = 0; row < body.rowCount; row += rowsAtOnce) {
      const count = Math.min(rowsAtOnce, body.rowCount - row);
      const piece = body.getCell(row, 0).getResizedRange(count - 1, body.columnCount - 1);
      piece.load('values');
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a piece is as much as Excel gives at once
      await context.sync();
      rows.push(...piece.values);
    }
    all.push(rows);
  }
  return all;
}
