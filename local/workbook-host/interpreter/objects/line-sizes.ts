import { pixelsOfPoints, pointsOfPixels } from '../../codec/column-width.ts';
import type { WorksheetData } from '../../model/workbook-data.ts';
import { checkUnprotected } from '../cells/may-change.ts';
import { liveRange } from '../cells/read-cells.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, RangeState } from '../host-object.ts';

/** Points, as the API counts widths and heights. */
export function columnWidthOf(worksheet: WorksheetData, column: number): number {
  const pixels = worksheet.columnWidths.get(column) ?? worksheet.defaultColumnWidth;
  return worksheet.hiddenColumns.has(column) ? 0 : pointsOfPixels(pixels);
}

export function rowHeightOf(worksheet: WorksheetData, row: number): number {
  const pixels = worksheet.rowHeights.get(row) ?? worksheet.defaultRowHeight;
  return worksheet.hiddenRows.has(row) ? 0 : pointsOfPixels(pixels);
}

/** `null` where the columns are not equally wide. */
export function commonWidth(range: RangeState): number | null {
  const { worksheet, area } = liveRange(range);
  return common(area.column, area.columns, (column) => columnWidthOf(worksheet, column));
}

export function commonHeight(range: RangeState): number | null {
  const { worksheet, area } = liveRange(range);
  return common(area.row, area.rows, (row) => rowHeightOf(worksheet, row));
}

export function setWidth(range: RangeState, points: Argument): void {
  const { worksheet, area } = liveRange(range);
  checkUnprotected(worksheet);
  const pixels = pixelsOfPoints(size(points, 1342));
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    worksheet.columnWidths.set(column, pixels);
  }
}

/** Rows are at most 409 points high. */
export function setHeight(range: RangeState, points: Argument): void {
  const { worksheet, area } = liveRange(range);
  checkUnprotected(worksheet);
  const pixels = pixelsOfPoints(size(points, 409));
  for (let row = area.row; row < area.row + area.rows; row += 1) worksheet.rowHeights.set(row, pixels);
}

/** Rows get back the height that their text needs; the grid works it out. */
export function fitRows(range: RangeState): void {
  const { worksheet, area } = liveRange(range);
  checkUnprotected(worksheet);
  for (const row of [...worksheet.rowHeights.keys()]) {
    if (row >= area.row && row < area.row + area.rows) worksheet.rowHeights.delete(row);
  }
}

function common(first: number, count: number, of: (index: number) => number): number | null {
  const wanted = of(first);
  for (let index = first + 1; index < first + count; index += 1) if (of(index) !== wanted) return null;
  return wanted;
}

function size(points: Argument, most: number): number {
  if (typeof points !== 'number' || points < 0 || points > most) throw new ExcelError('InvalidArgument');
  return points;
}
