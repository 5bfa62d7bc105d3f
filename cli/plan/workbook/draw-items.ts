import { choicesOf } from '#domain/plan-workbook/cell-hint.ts';
import { itemHeadings } from '#domain/plan-workbook/find-table.ts';
import type { FilledTable } from '#domain/plan-workbook/write-tables.ts';
import type { DrawnBook } from './draw-book.ts';
import { drawHead, headRows } from './draw-head.ts';
import { bodyLook, promptOf } from './draw-table.ts';
import { groupColours } from './group-colours.ts';
import { listValidation } from './list-validation.ts';
import { rowHeight } from './row-height.ts';
import { tableName } from './table-name.ts';

/** A table with a row for each property of one thing. */
export function drawItems(book: DrawnBook, { spec, rows }: FilledTable, number: number): void {
  const headings = [...itemHeadings, '書き方'];
  const drawn = book.add(spec.worksheet, [24, 40, 64], groupColours[spec.group]);
  const { worksheet, extras, put } = drawn;
  drawHead(drawn, spec);
  const headingRow = headRows + 1;
  worksheet.rowHeights.set(headingRow, 30);
  for (const [column, heading] of headings.entries()) put(headingRow, column, heading, 'optional');
  for (const [index, column] of spec.columns.entries()) {
    const row = headingRow + 1 + index;
    const shown = [column.header, rows[0]?.[index] ?? null, promptOf(column)];
    const widths = shown.map((_, at) => worksheet.columnWidths.get(at) ?? 0);
    worksheet.rowHeights.set(row, rowHeight(shown, widths) ?? 30);
    put(row, 0, column.header, column.need === 'required' ? 'requiredItem' : 'item');
    put(row, 1, rows[0]?.[index] ?? null, bodyLook(column, spec) === 'number' ? 'itemNumber' : 'itemText');
    put(row, 2, promptOf(column), 'help');
    const choices = choicesOf(column, spec);
    if (choices) extras.lists.push(listValidation(choices, { row, column: 1, rows: 1, columns: 1 }));
  }
  worksheet.tables.push({
    id: String(number),
    name: tableName(spec.worksheet),
    area: { row: headingRow, column: 0, rows: spec.columns.length + 1, columns: headings.length },
    columns: headings.map((name, index) => ({ id: index + 1, name })),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleLight1',
    hasFilterButtons: false,
    hasPlainRows: true,
    filters: new Map(),
  });
  worksheet.frozen = { rows: headingRow + 1, columns: 1 };
}
