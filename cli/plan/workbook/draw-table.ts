import { cellOf, choicesOf, hintOf } from '#domain/plan-workbook/cell-hint.ts';
import type { CellContent } from '#domain/plan-workbook/cells/cell-codec.ts';
import type { Column, Need, TableSpec } from '#domain/plan-workbook/table-spec.ts';
import type { FilledTable } from '#domain/plan-workbook/write-tables.ts';
import type { Look } from './book-looks.ts';
import type { DrawnBook, DrawnWorksheet } from './draw-book.ts';
import { drawHead, headRows } from './draw-head.ts';
import { groupColours } from './group-colours.ts';
import { listValidation } from './list-validation.ts';
import { rowHeight } from './row-height.ts';
import { tableName } from './table-name.ts';

const hintRow = headRows;
const headingRow = hintRow + 1;
const firstRow = headingRow + 1;
/** So many rows can be added before the lists to choose from end. */
const moreRows = 5_000;

/** One table, on a worksheet of its own, below a title, what it holds, and what goes into its columns. */
export function drawTable(book: DrawnBook, { spec, rows }: FilledTable, number: number): void {
  const { worksheet: name, columns, group } = spec;
  const drawn = book.add(
    name,
    columns.map(({ width }) => width),
    groupColours[group],
  );
  drawHead(drawn, spec);
  drawHeadings(drawn, spec);
  const kinds = columns.map((column) => bodyLook(column, spec));
  const lines = rows.length === 0 ? [columns.map(() => null)] : rows;
  for (const [index, row] of lines.entries()) drawRow(drawn, firstRow + index, row, kinds);
  drawNewRow(drawn, firstRow + lines.length, kinds);
  addTable(drawn, spec, { rows: lines.length, number });
  drawn.worksheet.frozen = { rows: firstRow, columns: spec.frozen ?? 0 };
  drawn.extras.printed = { row: headingRow, columns: spec.frozen ?? 0 };
  drawn.extras.fitsRowsFrom = firstRow;
  drawn.extras.columnsLike = { row: firstRow + lines.length, columns: columns.length };
  drawn.extras.pagesAcross = pagesAcross(drawn);
  for (const [column, one] of columns.entries()) {
    const area = { row: firstRow, column, rows: lines.length + moreRows, columns: 1 };
    const choices = choicesOf(one, spec);
    if (choices) drawn.extras.lists.push(listValidation(choices, area));
  }
}

const headingLooks: Record<Need, Look> = { required: 'required', optional: 'optional', id: 'id' };

function drawHeadings(drawn: DrawnWorksheet, spec: TableSpec): void {
  const { worksheet, extras, put } = drawn;
  worksheet.rowHeights.set(hintRow, 20);
  worksheet.rowHeights.set(headingRow, 44);
  for (const [column, one] of spec.columns.entries()) {
    const needed = one.need === 'required' ? '必須　' : '';
    put(hintRow, column, needed + hintOf(one, spec), 'hint');
    put(headingRow, column, one.header, headingLooks[one.need]);
    const area = { row: headingRow, column, rows: 1, columns: 1 };
    extras.prompts.push({ area, title: one.header, text: promptOf(one) });
  }
}

const needs: Record<Need, string> = { required: '【必須】', optional: '', id: '' };

export function promptOf({ need, help }: Column): string {
  return needs[need] + help;
}

export function bodyLook(column: Column, spec: TableSpec): Look {
  if (column.role === 'group') return 'number';
  const is = cellOf(column, spec)?.kind.is;
  return is === 'number' || is === 'year' ? 'number' : 'text';
}

function drawRow(
  { worksheet, put }: DrawnWorksheet,
  row: number,
  cells: readonly CellContent[],
  kinds: Look[],
): void {
  const height = rowHeight(
    cells,
    cells.map((_, column) => worksheet.columnWidths.get(column) ?? 0),
  );
  if (height !== undefined) worksheet.rowHeights.set(row, height);
  for (const [column, value] of cells.entries()) put(row, column, value, kinds[column] ?? 'text');
}

/** Excel gives new rows the formats of the columns; the row shows the file which these are. */
function drawNewRow({ put }: DrawnWorksheet, row: number, kinds: Look[]): void {
  for (const [column, kind] of kinds.entries())
    put(row, column, null, kind === 'number' ? 'newNumber' : 'newText');
}

/** As many pages side by side as keep the print readable: 1,700 pixels on an A4 page are about 60%. */
function pagesAcross({ worksheet }: DrawnWorksheet): number {
  const width = [...worksheet.columnWidths.values()].reduce((sum, one) => sum + one, 0);
  return Math.ceil(width / 1700);
}

function addTable(
  { worksheet }: DrawnWorksheet,
  { worksheet: name, columns }: TableSpec,
  { rows, number }: { rows: number; number: number },
): void {
  worksheet.tables.push({
    id: String(number),
    name: tableName(name),
    area: { row: headingRow, column: 0, rows: rows + 1, columns: columns.length },
    columns: columns.map(({ header }, index) => ({ id: index + 1, name: header })),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleLight1',
    hasFilterButtons: true,
    hasPlainRows: true,
    filters: new Map(),
  });
}
