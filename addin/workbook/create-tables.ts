import type { WrittenSoFar } from '#addin/state/workbook-port.ts';
import type { TableColumn, TableContent, TableValue } from '#domain/tables/table-content.ts';
import { freeWorksheetName } from './free-worksheet-name.ts';
import { pointsPerCharacter } from './points-per-character.ts';
import { writeBatch } from './run-batch.ts';
import { splitRows } from './split-rows.ts';
import { tableFormat, tableInput } from './table-input.ts';

type Tell = (worksheet: string, rows: WrittenSoFar) => void;

/** Makes the worksheets and the tables in them. A worksheet of that name is used only where nothing stands on it. */
export function createTables(contents: readonly TableContent[], tell: Tell = () => {}): Promise<void> {
  return writeBatch(async (context) => {
    const worksheets = await placesFor(
      context,
      contents.map(({ worksheet }) => worksheet),
    );
    const budget: Budget = { characters: 0 };
    for (const [index, content] of contents.entries()) {
      const worksheet = worksheets[index];
      if (worksheet) await createTable(context, { worksheet, content, budget, tell });
    }
    await context.sync();
  });
}

/** What was asked for since the last time that it was sent. */
interface Budget {
  characters: number;
}

interface Creation {
  worksheet: Excel.Worksheet;
  content: TableContent;
  budget: Budget;
  tell: Tell;
}

async function createTable(
  context: Excel.RequestContext,
  { worksheet, content, budget, tell }: Creation,
): Promise<void> {
  const rows = content.rows.map(({ values }) => values);
  layOut(worksheet, content.columns, rows.length);
  let top = 1;
  for (const group of splitRows(rows)) {
    const characters = JSON.stringify(group).length;
    if (budget.characters > 0 && budget.characters + characters > mostAtOnce) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a group is as much as Excel takes at once
      await context.sync();
      tell(content.worksheet, { done: top - 1, of: rows.length });
      budget.characters = 0;
    }
    writeRows(worksheet, top, group);
    budget.characters += characters;
    top += group.length;
  }
  const table = worksheet.tables.add(
    worksheet.getRangeByIndexes(0, 0, Math.max(rows.length, 1) + 1, content.columns.length),
    true,
  );
  table.name = content.name;
}

/** In characters; see `splitRows`. */
const mostAtOnce = 250_000;

async function placesFor(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('name');
  await context.sync();
  const taken = worksheets.items.map((worksheet) => worksheet.name);
  const found = names.map((name) => {
    const worksheet = worksheets.items.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const used = worksheet?.getUsedRangeOrNullObject(true);
    used?.load('address');
    worksheet?.tables.load('name');
    return { name, worksheet, used };
  });
  if (found.some(({ worksheet }) => worksheet)) await context.sync();
  return found.map(({ name, worksheet, used }) => {
    if (!worksheet) return worksheets.add(name);
    if (used?.isNullObject && worksheet.tables.items.length === 0) return worksheet;
    const free = freeWorksheetName(name, taken);
    taken.push(free);
    return worksheets.add(free);
  });
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

function writeRows(worksheet: Excel.Worksheet, top: number, rows: TableValue[][]): void {
  const range = worksheet.getRangeByIndexes(top, 0, rows.length, rows[0]?.length ?? 1);
  range.numberFormat = rows.map((row) => row.map(tableFormat));
  range.values = rows.map((row) => row.map((value) => tableInput(value, tableFormat(value))));
}
