import type { CellArea, TableData, WorksheetData } from '../../model/workbook-data.ts';
import { ExcelError } from '../excel-error.ts';
import type { Host, TableState } from '../host-object.ts';

export interface PlacedTable {
  worksheet: WorksheetData;
  table: TableData;
}

export function allTables({ workbook }: Host, worksheetId?: string): PlacedTable[] {
  return workbook.worksheets
    .filter(({ id }) => worksheetId === undefined || id === worksheetId)
    .flatMap((worksheet) => worksheet.tables.map((table) => ({ worksheet, table })));
}

export function tableOf(host: Host, { tableId }: TableState): PlacedTable {
  const found = allTables(host).find(({ table }) => table.id === tableId);
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}

/** Rows between header and totals. */
export function bodyArea({ area, showHeaders, showTotals }: TableData): CellArea {
  const first = showHeaders ? 1 : 0;
  return { ...area, row: area.row + first, rows: area.rows - first - (showTotals ? 1 : 0) };
}

/** A new table shows one blank row until it gets its first. */
export function hasOnlyInsertRow({ worksheet, table }: PlacedTable): boolean {
  const body = bodyArea(table);
  if (!table.hasInsertRow || body.rows !== 1) return false;
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const cell = worksheet.cells.get(`${body.row},${column}`);
    if (cell && (cell.value !== null || cell.formula !== undefined)) return false;
  }
  return true;
}

export function rowCount(placed: PlacedTable): number {
  return hasOnlyInsertRow(placed) ? 0 : bodyArea(placed.table).rows;
}
