import { maxColumns, maxRows } from '../../codec/cell-reference.ts';
import { settleHeadings } from '../../grid/settle-headings.ts';
import type { CellArea, WorksheetData } from '../../model/workbook-data.ts';
import { contains, hasCell, intersection, overlaps, placeOf } from '../cells/cell-area.ts';
import { checkContents, checkUnprotected } from '../cells/may-change.ts';
import { moveCells } from '../cells/move-cells.ts';
import { liveRange } from '../cells/read-cells.ts';
import { ExcelError } from '../excel-error.ts';
import type { Host, Method, RangeState } from '../host-object.ts';
import { setCellProperties } from './cell-properties.ts';
import { textArgument } from './read-argument.ts';

export const rangeChanges: Record<string, Method<RangeState>> = {
  Clear: (range, [applyTo], host) => clear(host, range, applyTo ? textArgument(applyTo) : 'All'),
  Delete: (range, [direction], host) => {
    const axis = textArgument(direction) === 'Left' ? 'columns' : 'rows';
    moveCells(host, liveRange(range), 'delete', axis);
  },
  Insert: (range, [direction], host) => {
    const { worksheet, area } = liveRange(range);
    const axis = textArgument(direction) === 'Right' ? 'columns' : 'rows';
    moveCells(host, { worksheet, area }, 'insert', axis);
    return host.range(worksheet, area);
  },
  Merge: (range, [across], host) => merge(host, range, across === true),
  SetCellProperties: (range, [properties], host) => setCellProperties(host, range, properties),
  Unmerge: (range) => {
    const { worksheet, area } = liveRange(range);
    checkUnprotected(worksheet);
    worksheet.merges = worksheet.merges.filter((merge) => !overlaps(merge, area));
  },
};

function clear(host: Host, range: RangeState, applyTo: string): void {
  const { worksheet, area } = liveRange(range);
  const isContents = applyTo === 'All' || applyTo === 'Contents';
  const isFormats = applyTo === 'All' || applyTo === 'Formats';
  if (!isContents && !isFormats) return;
  if (isFormats) checkUnprotected(worksheet);
  else checkContents(host.workbook, worksheet, area);
  for (const [key, cell] of [...worksheet.cells]) {
    const { row, column } = placeOf(key);
    if (!hasCell(area, row, column)) continue;
    if (isContents && isFormats) worksheet.cells.delete(key);
    else if (isContents) worksheet.cells.set(key, { value: null, style: cell.style });
    else worksheet.cells.set(key, { ...cell, style: 0 });
  }
  if (isFormats) worksheet.merges = worksheet.merges.filter((one) => !contains(area, one));
  if (!isContents) return;
  settleHeadings(host, worksheet, area);
  host.events.cellsChanged({ worksheet, area, changeType: 'RangeEdited' });
}

/** One cell of the range or, `across`, of each of its rows; it keeps the first value that there is. */
function merge(host: Host, range: RangeState, isAcross: boolean): void {
  const { worksheet, area } = liveRange(range);
  checkUnprotected(worksheet);
  if (area.rows === maxRows && area.columns === maxColumns) throw new ExcelError('InvalidArgument');
  if (worksheet.tables.some((table) => overlaps(table.area, area))) throw new ExcelError('InvalidOperation');
  worksheet.merges = worksheet.merges.filter((one) => !overlaps(one, area));
  const areas = isAcross
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const one of areas) if (one.rows * one.columns > 1) mergeOne(worksheet, one);
  host.events.cellsChanged({ worksheet, area, changeType: 'RangeEdited' });
}

function mergeOne(worksheet: WorksheetData, area: CellArea): void {
  const filled = [...worksheet.cells].flatMap(([key, cell]) => {
    const { row, column } = placeOf(key);
    const isFilled = cell.value !== null || cell.formula !== undefined;
    return isFilled && intersection(area, { row, column, rows: 1, columns: 1 })
      ? [{ key, cell, row, column }]
      : [];
  });
  const [first] = filled.toSorted((a, b) => a.row - b.row || a.column - b.column);
  for (const { key, cell } of filled) worksheet.cells.set(key, { value: null, style: cell.style });
  const key = `${area.row},${area.column}`;
  const style = worksheet.cells.get(key)?.style ?? 0;
  if (first) worksheet.cells.set(key, { ...first.cell, style });
  worksheet.merges = [...worksheet.merges, area];
}
