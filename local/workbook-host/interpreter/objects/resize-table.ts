import { newColumnNames } from '../../grid/column-names.ts';
import { settleHeadings } from '../../grid/settle-headings.ts';
import type { CellArea, TableData } from '../../model/workbook-data.ts';
import { isUnbounded, overlaps } from '../cells/cell-area.ts';
import { checkUnprotected } from '../cells/may-change.ts';
import { moveCells } from '../cells/move-cells.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host } from '../host-object.ts';
import type { PlacedTable } from './find-table.ts';
import { rangeArgument } from './read-argument.ts';

/** The header stays in its row, the new area meets the old one and no other table. */
export function resizeTable(host: Host, { worksheet, table }: PlacedTable, given: Argument): void {
  checkUnprotected(worksheet);
  const { area, worksheet: other } = rangeArgument(host, given, worksheet);
  const isWrong =
    other !== worksheet ||
    isUnbounded(area) ||
    area.row !== table.area.row ||
    area.rows < (table.showHeaders ? 2 : 1) ||
    !overlaps(area, table.area) ||
    table.showTotals ||
    worksheet.tables.some((one) => one !== table && overlaps(one.area, area));
  if (isWrong) throw new ExcelError('InvalidArgument');
  const columns = columnsOf(table, area, host.locale);
  const kept = new Map(
    [...table.filters].map(([index, criterion]) => [index + table.area.column - area.column, criterion]),
  );
  table.filters = new Map([...kept].filter(([index]) => index >= 0 && index < area.columns));
  const header = { ...area, rows: 1 };
  Object.assign(table, { area, columns });
  delete table.hasInsertRow;
  settleHeadings(host, worksheet, header);
}

function columnsOf(table: TableData, area: CellArea, locale: string): TableData['columns'] {
  const shift = area.column - table.area.column;
  const names = newColumnNames(
    table.columns.map(({ name }) => name),
    area.columns,
    locale,
  );
  let id = Math.max(0, ...table.columns.map((one) => one.id));
  return Array.from({ length: area.columns }, (_, index) => {
    const column = table.columns[index + shift];
    if (column) return column;
    id += 1;
    return { id, name: names[index] ?? '' };
  });
}

/** A row of totals is inserted below the table, or taken out. */
export function setTotals(host: Host, placed: PlacedTable, isShown: boolean): void {
  const { worksheet, table } = placed;
  if (isShown === table.showTotals) return;
  const end = table.area.row + table.area.rows;
  if (isShown) {
    moveCells(host, { worksheet, area: { ...table.area, row: end, rows: 1 } }, 'insert', 'rows');
    const now = sameTable(placed);
    now.area = { ...now.area, rows: now.area.rows + 1 };
    now.showTotals = true;
  } else {
    table.showTotals = false;
    moveCells(host, { worksheet, area: { ...table.area, row: end - 1, rows: 1 } }, 'delete', 'rows');
  }
}

/** The header goes and leaves its row blank, or comes back into it. */
export function setHeaders(host: Host, { worksheet, table }: PlacedTable, isShown: boolean): void {
  if (isShown === table.showHeaders) return;
  table.showHeaders = isShown;
  const step = isShown ? -1 : 1;
  if (table.area.row + step < 0) throw new ExcelError('InvalidOperation');
  table.area = { ...table.area, row: table.area.row + step, rows: table.area.rows - step };
  const row = isShown ? table.area.row : table.area.row - 1;
  for (const [index, { name }] of table.columns.entries()) {
    const key = `${row},${table.area.column + index}`;
    worksheet.cells.set(key, { value: isShown ? name : null, style: worksheet.cells.get(key)?.style ?? 0 });
  }
  host.events.cellsChanged({ worksheet, area: { ...table.area, row, rows: 1 }, changeType: 'RangeEdited' });
}

/** Moving cells replaces the worksheet's tables. */
export function sameTable({ worksheet, table }: PlacedTable): TableData {
  const found = worksheet.tables.find(({ id }) => id === table.id);
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}
