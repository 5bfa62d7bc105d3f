import type { CellArea } from '../../model/workbook-data.ts';
import { checkUnprotected } from '../cells/may-change.ts';
import { moveCells } from '../cells/move-cells.ts';
import { writeCells } from '../cells/write-cells.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host } from '../host-object.ts';
import { bodyArea, hasOnlyInsertRow, type PlacedTable } from './find-table.ts';
import { indexArgument } from './read-argument.ts';
import { sameTable } from './resize-table.ts';

/** Adds rows before `index`, or at the end; what stands below the table moves down in its columns. Gives the first. */
export function addRows(host: Host, placed: PlacedTable, index: Argument, values: Argument): number {
  const { worksheet, table } = placed;
  checkUnprotected(worksheet);
  const rows = rowsOf(values, table.area.columns);
  const body = bodyArea(table);
  const isFirst = hasOnlyInsertRow(placed);
  const existing = isFirst ? 0 : body.rows;
  const at = index === null || index === undefined || index === -1 ? existing : indexArgument(index);
  if (at < 0 || at > existing) throw new ExcelError('InvalidArgument');
  const added: CellArea = { ...body, row: body.row + at, rows: rows.length };
  const missing = rows.length - (isFirst ? 1 : 0);
  if (missing > 0) insertRows(host, placed, { ...added, row: added.row + (isFirst ? 1 : 0), rows: missing });
  delete sameTable(placed).hasInsertRow;
  writeCells(host, { worksheet, area: added }, rows);
  return at;
}

/** At the end the new rows lie below the table's area, which then has to take them in. */
function insertRows(host: Host, placed: PlacedTable, area: CellArea): void {
  const before = placed.table.area;
  moveCells(host, { worksheet: placed.worksheet, area }, 'insert', 'rows');
  const table = sameTable(placed);
  table.area = { ...table.area, rows: before.rows + area.rows };
}

function rowsOf(values: Argument, columns: number): Argument[][] {
  if (values === null || values === undefined) return [Array.from({ length: columns }, () => null)];
  const rows = Array.isArray(values) && !values.every(Array.isArray) ? [values] : values;
  const isGrid =
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every((row) => Array.isArray(row) && row.length === columns);
  if (!isGrid) throw new ExcelError('InvalidArgument');
  return rows as Argument[][];
}

/** What stands below moves up; a table that loses its last row keeps a blank one. */
export function deleteRows(host: Host, placed: PlacedTable, index: number, count: number): void {
  const { worksheet, table } = placed;
  checkUnprotected(worksheet);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows || hasOnlyInsertRow(placed))
    throw new ExcelError('InvalidArgument');
  const isLast = count === body.rows;
  const gone = { ...body, row: body.row + index, rows: isLast ? count - 1 : count };
  if (gone.rows > 0) moveCells(host, { worksheet, area: gone }, 'delete', 'rows');
  if (!isLast) return;
  writeCells(host, { worksheet, area: { ...body, rows: 1 } }, '');
  sameTable(placed).hasInsertRow = true;
}
