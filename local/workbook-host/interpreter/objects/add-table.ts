import { findArea } from '../../codec/cell-reference.ts';
import { newColumnNames, uniqueColumnName } from '../../grid/column-names.ts';
import type { CellArea, TableData, WorksheetData } from '../../model/workbook-data.ts';
import { isUnbounded, overlaps } from '../cells/cell-area.ts';
import { checkUnprotected } from '../cells/may-change.ts';
import { moveCells } from '../cells/move-cells.ts';
import { splitAddress } from '../cells/range-address.ts';
import { textOf } from '../cells/read-cells.ts';
import { eventType } from '../events.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host, RangeState } from '../host-object.ts';
import { isNameTaken } from './defined-name.ts';
import { allTables, type PlacedTable } from './find-table.ts';
import { activeWorksheet, findWorksheetByName, worksheetOf } from './find-worksheet.ts';
import { rangeArgument, truthArgument } from './read-argument.ts';

/** Makes a table of cells. Without headers one row is inserted for them; without rows it shows one blank row. */
export function addTable(
  host: Host,
  worksheetId: string | undefined,
  address: Argument,
  hasHeaders: Argument,
): PlacedTable {
  const { worksheet, area } = placeOf(host, worksheetId, address);
  const isHeaded = truthArgument(hasHeaders);
  checkUnprotected(worksheet);
  if (isUnbounded(area) || worksheet.tables.some((table) => overlaps(table.area, area)))
    throw new ExcelError('InvalidArgument');
  worksheet.merges = worksheet.merges.filter((merge) => !overlaps(merge, area));
  const hasNoRows = isHeaded && area.rows === 1;
  if (!isHeaded) moveCells(host, { worksheet, area: { ...area, rows: 1 } }, 'insert', 'rows');
  if (hasNoRows) makeRoom(host, worksheet, { ...area, row: area.row + 1 });
  const table: TableData = {
    id: String(host.nextNumber.table()),
    name: freeName(host),
    area: { ...area, rows: area.rows + (!isHeaded || hasNoRows ? 1 : 0) },
    columns: headings(host, worksheet, area).map((name, index) => ({ id: index + 1, name })),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    hasFilterButtons: true,
    filters: new Map(),
    ...(hasNoRows ? { hasInsertRow: true as const } : {}),
  };
  worksheet.tables.push(table);
  host.events.happened(eventType.tableAdded, worksheet.id, { tableId: table.id });
  return { worksheet, table };
}

function placeOf(host: Host, worksheetId: string | undefined, address: Argument): RangeState {
  const own = worksheetId === undefined ? activeWorksheet(host) : worksheetOf(host, worksheetId);
  if (typeof address !== 'string') return rangeArgument(host, address, own);
  const { worksheet: name, reference } = splitAddress(address);
  const worksheet = name === undefined ? own : findWorksheetByName(host, name);
  const area = findArea(reference);
  if (!worksheet || !area) throw new ExcelError('InvalidArgument');
  if (worksheetId !== undefined && worksheet.id !== worksheetId) throw new ExcelError('InvalidArgument');
  return { worksheet, area };
}

/** What stands below a table without rows moves down. */
function makeRoom(host: Host, worksheet: WorksheetData, area: CellArea): void {
  const isBlank = Array.from({ length: area.columns }, (_, index) =>
    worksheet.cells.get(`${area.row},${area.column + index}`),
  ).every((cell) => !cell || (cell.value === null && cell.formula === undefined));
  if (!isBlank) moveCells(host, { worksheet, area }, 'insert', 'rows');
}

/** Headings become texts that differ from each other; blank ones get names. */
function headings(host: Host, worksheet: WorksheetData, area: CellArea): string[] {
  const names: string[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const key = `${area.row},${column}`;
    const cell = worksheet.cells.get(key);
    const text = textOf(cell, host.workbook.styles);
    const [free = ''] = newColumnNames(names, 1, host.locale);
    const name = text === '' ? free : uniqueColumnName(text, names);
    names.push(name);
    worksheet.cells.set(key, { value: name, style: cell?.style ?? 0 });
  }
  return names;
}

function freeName(host: Host): string {
  const word = /^ja/i.test(host.locale) ? 'テーブル' : 'Table';
  let number = allTables(host).length + 1;
  while (isNameTaken(host, `${word}${number}`)) number += 1;
  return `${word}${number}`;
}
