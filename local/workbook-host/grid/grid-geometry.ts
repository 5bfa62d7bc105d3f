import type { CellArea, CellData, StyleData, WorksheetData } from '../model/workbook-data.ts';

export interface GridGeometry {
  rows: number;
  columns: number;
  rowHeight: (row: number) => number;
  columnWidth: (column: number) => number;
  /** Pixels from the top of row 0 to the top of `row`. */
  rowTop: (row: number) => number;
  rowAt: (pixels: number) => number;
  /** The merged area that a cell belongs to. */
  mergeAt: (row: number, column: number) => CellArea | undefined;
}

/** Where rows and columns stand on the screen. Hidden ones have no height and no width. */
export function gridGeometry(worksheet: WorksheetData, styles: StyleData[]): GridGeometry {
  const used = usedSize(worksheet);
  const rows = Math.max(used.rows + 40, 80);
  const columns = Math.max(used.columns + 4, 16);
  const merges = mergeIndex(worksheet.merges);
  const columnWidth = (column: number) =>
    worksheet.hiddenColumns.has(column)
      ? 0
      : (worksheet.columnWidths.get(column) ?? worksheet.defaultColumnWidth);
  const fitted = fittedHeights(worksheet, styles, { merges, columnWidth });
  const rowHeight = (row: number) =>
    worksheet.hiddenRows.has(row)
      ? 0
      : (worksheet.rowHeights.get(row) ?? Math.max(worksheet.defaultRowHeight, fitted.get(row) ?? 0));
  const tops = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row += 1) tops[row + 1] = (tops[row] ?? 0) + rowHeight(row);
  return {
    rows,
    columns,
    rowHeight,
    columnWidth,
    rowTop: (row) => tops[Math.min(row, rows)] ?? 0,
    rowAt: (pixels) => rowAt(tops, pixels),
    mergeAt: (row, column) => merges.get(`${row},${column}`),
  };
}

function usedSize({ cells, merges, tables, charts = [], rowHeights }: WorksheetData): {
  rows: number;
  columns: number;
} {
  let rows = 0;
  let columns = 0;
  for (const key of cells.keys()) {
    const comma = key.indexOf(',');
    rows = Math.max(rows, Number(key.slice(0, comma)) + 1);
    columns = Math.max(columns, Number(key.slice(comma + 1)) + 1);
  }
  for (const area of [...merges, ...tables.map((table) => table.area)]) {
    rows = Math.max(rows, Math.min(area.row + area.rows, 20_000));
    columns = Math.max(columns, Math.min(area.column + area.columns, 200));
  }
  for (const { anchor } of charts) {
    rows = Math.max(rows, Math.min(anchor.to.row + 1, 20_000));
    columns = Math.max(columns, Math.min(anchor.to.column + 1, 200));
  }
  for (const row of rowHeights.keys()) if (row < rows + 200) rows = Math.max(rows, row + 1);
  return { rows: Math.min(rows, 1_048_500), columns: Math.min(columns, 300) };
}

function mergeIndex(merges: CellArea[]): Map<string, CellArea> {
  const index = new Map<string, CellArea>();
  for (const area of merges) {
    if (area.rows * area.columns > 200_000) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        index.set(`${row},${column}`, area);
      }
    }
  }
  return index;
}

/** Rows without a height of their own are as high as their wrapped text; as in Excel, merged cells do not count. */
function fittedHeights(
  worksheet: WorksheetData,
  styles: StyleData[],
  { merges, columnWidth }: { merges: Map<string, CellArea>; columnWidth: (column: number) => number },
): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [key, cell] of worksheet.cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (typeof cell.value !== 'string' || worksheet.rowHeights.has(row) || merges.has(key)) continue;
    const height = textHeight(cell, styles[cell.style], columnWidth(column));
    if (height > (heights.get(row) ?? 0)) heights.set(row, Math.min(height, 546));
  }
  return heights;
}

function textHeight({ value }: CellData, style: StyleData | undefined, width: number): number {
  const size = ((style?.fontSize ?? 11) * 96) / 72;
  if (!style?.wrap) return size * 1.4;
  const perLine = Math.max(1, Math.floor((width - 6) / size) * 2);
  const lines = String(value)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(halfWidths(line) / perLine)), 0);
  return Math.ceil(lines * size * 1.35 + 4);
}

/** A Japanese character is as wide as two Latin ones. */
function halfWidths(text: string): number {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) > 0xff ? 2 : 1;
  return width;
}

function rowAt(tops: Float64Array, pixels: number): number {
  let low = 0;
  let high = tops.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= pixels) low = middle;
    else high = middle - 1;
  }
  return low;
}
