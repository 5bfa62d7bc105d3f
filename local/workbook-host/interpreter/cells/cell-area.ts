import { maxColumns, maxRows } from '../../codec/cell-reference.ts';
import type { CellArea } from '../../model/workbook-data.ts';

export function intersection(a: CellArea, b: CellArea): CellArea | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function overlaps(a: CellArea, b: CellArea): boolean {
  return intersection(a, b) !== undefined;
}

export function contains(outer: CellArea, inner: CellArea): boolean {
  const common = intersection(outer, inner);
  return common !== undefined && common.rows === inner.rows && common.columns === inner.columns;
}

export function boundingArea(a: CellArea, b: CellArea): CellArea {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function isInWorksheet({ row, column, rows, columns }: CellArea): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= maxRows &&
    column + columns <= maxColumns
  );
}

/** Whole rows or columns: Excel tells and takes no values for them. */
export function isUnbounded({ rows, columns }: CellArea): boolean {
  return rows === maxRows || columns === maxColumns;
}

export const wholeWorksheet: CellArea = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** One value for every cell, row by row. */
export function mapCells<T>(area: CellArea, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => of(area.row + down, area.column + right)),
  );
}

/** Row and column of a cell's key. */
export function placeOf(key: string): { row: number; column: number } {
  const comma = key.indexOf(',');
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
}

export function hasCell(area: CellArea, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
