import type { TableColumn, TableContent, TableValue } from '#domain/tables/table-content.ts';
import { freeWorksheetName } from './free-worksheet-name.ts';
import { pointsPerCharacter } from './points-per-character.ts';
import { writeBatch } from './run-batch.ts';
import { splitRows } from './split-rows.ts';
import { tableFormat, tableInput } from './table-input.ts';

/** Makes the worksheet and the table in it. A worksheet of that name is used only where nothing stands on it. */
export function createTable(content: TableContent): Promise<void> {
  return writeBatch(async (context) => {
    const worksheet = await placeFor(context, content.worksheet);
    const rows = content.rows.map(({ values }) => values);
    layOut(worksheet, content.columns, rows.length);
    await writeRows(context, worksheet, rows);
    const table = worksheet.tables.add(
      worksheet.getRangeByIndexes(0, 0, Math.max(rows.length, 1) + 1, content.columns.length),
      true,
    );
    table.name = content.name;
    await context.sync();
  });
}

async function placeFor(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load('name');
  await context.sync();
  const names = worksheets.items.map((worksheet) => worksheet.name);
  const taken = worksheets.items.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!taken) return worksheets.add(name);
  const used = taken.getUsedRangeOrNullObject(true);
  used.load('address');
  taken.tables.load('name');
  await context.sync();
  return used.isNullObject && taken.tables.items.length === 0
    ? taken
    : worksheets.add(freeWorksheetName(name, names));
}

/** Headers, widths, and a first row that stays in sight. */
function layOut(worksheet: Excel.Worksheet, columns: TableColumn[], rowCount: number): void {
  const headers = worksheet.getRangeByIndexes(0, 0, 1, columns.length);
  headers.numberFormat = [columns.map(() => '@')];
  headers.values = [columns.map(({ header }) => tableInput(header, '@'))];
  worksheet.freezePanes.freezeRows(1);
  columns.forEach(({ width, wraps }, index) => {
    const { format } = worksheet.getRangeByIndexes(0, index, rowCount + 1, 1);
    format.columnWidth = width * pointsPerCharacter;
    format.verticalAlignment = 'Top';
    if (wraps) format.wrapText = true;
  });
}

/** The last group is sent with whatever follows. */
async function writeRows(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  rows: TableValue[][],
): Promise<void> {
  let top = 1;
  for (const [index, group] of splitRows(rows).entries()) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a group is as much as Excel takes at once
    if (index > 0) await context.sync();
    const range = worksheet.getRangeByIndexes(top, 0, group.length, group[0]?.length ?? 1);
    range.numberFormat = group.map((row) => row.map(tableFormat));
    range.values = group.map((row) => row.map((value) => tableInput(value, tableFormat(value))));
    top += group.length;
  }
}
