import type { ChartAnchor, ChartCorner } from '../model/chart-data.ts';
import type { WorksheetData } from '../model/workbook-data.ts';

/** Pixels from the worksheet's top left. */
export interface ChartBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

type Sizes = Pick<
  WorksheetData,
  'columnWidths' | 'rowHeights' | 'defaultColumnWidth' | 'defaultRowHeight' | 'hiddenColumns' | 'hiddenRows'
>;

export function boxOf(worksheet: Sizes, { from, to }: ChartAnchor): ChartBox {
  const { x: left, y: top } = pointOf(worksheet, from);
  const end = pointOf(worksheet, to);
  return { left, top, width: Math.max(0, end.x - left), height: Math.max(0, end.y - top) };
}

export function anchorAt(worksheet: Sizes, { left, top, width, height }: ChartBox): ChartAnchor {
  return {
    from: cornerAt(worksheet, left, top),
    to: cornerAt(worksheet, left + width, top + height),
  };
}

function pointOf(worksheet: Sizes, { row, column, x, y }: ChartCorner): { x: number; y: number } {
  const { columnWidth, rowHeight } = sizesOf(worksheet);
  return { x: sum(column, columnWidth) + x, y: sum(row, rowHeight) + y };
}

function cornerAt(worksheet: Sizes, x: number, y: number): ChartCorner {
  const { columnWidth, rowHeight } = sizesOf(worksheet);
  const across = placeAt(x, columnWidth);
  const down = placeAt(y, rowHeight);
  return { row: down.index, column: across.index, x: across.rest, y: down.rest };
}

function sizesOf(worksheet: Sizes) {
  const { columnWidths, rowHeights, hiddenColumns, hiddenRows } = worksheet;
  return {
    columnWidth: (at: number) =>
      hiddenColumns.has(at) ? 0 : (columnWidths.get(at) ?? worksheet.defaultColumnWidth),
    rowHeight: (at: number) => (hiddenRows.has(at) ? 0 : (rowHeights.get(at) ?? worksheet.defaultRowHeight)),
  };
}

function sum(count: number, sizeOf: (at: number) => number): number {
  let all = 0;
  for (let at = 0; at < count; at += 1) all += sizeOf(at);
  return all;
}

/** No worksheet has a chart further out. */
const furthest = 20_000;

function placeAt(pixels: number, sizeOf: (at: number) => number): { index: number; rest: number } {
  let index = 0;
  let rest = Math.max(0, Math.round(pixels));
  while (index < furthest && rest >= sizeOf(index)) {
    rest -= sizeOf(index);
    index += 1;
  }
  return { index, rest };
}
