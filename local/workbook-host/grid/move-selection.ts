import { cellReference } from '../codec/cell-reference.ts';
import type { CellArea, WorksheetData } from '../model/workbook-data.ts';
import type { GridGeometry } from './grid-geometry.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';
export interface CellPlace {
  row: number;
  column: number;
}

const steps: Record<Direction, [number, number]> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The whole merged area around a cell, or the cell alone. */
export function areaAround(geometry: GridGeometry, { row, column }: CellPlace): CellArea {
  return geometry.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 };
}

/** The cell to which an arrow leads: past merged areas and over hidden rows and columns. */
export function neighbour(geometry: GridGeometry, from: CellPlace, direction: Direction): CellPlace {
  const [rowStep, columnStep] = steps[direction];
  const area = areaAround(geometry, from);
  let row = rowStep > 0 ? area.row + area.rows - 1 : from.row;
  let column = columnStep > 0 ? area.column + area.columns - 1 : from.column;
  if (rowStep < 0) row = area.row;
  if (columnStep < 0) column = area.column;
  do {
    row += rowStep;
    column += columnStep;
    if (row < 0 || column < 0 || row >= geometry.rows || column >= geometry.columns) return topLeft(area);
  } while (geometry.rowHeight(row) === 0 || geometry.columnWidth(column) === 0);
  return topLeft(areaAround(geometry, { row, column }));
}

function topLeft({ row, column }: CellArea): CellPlace {
  return { row, column };
}

/** Ctrl with an arrow: to the end of the filled stretch, or to the next filled cell, as Excel does. */
export function jump(
  worksheet: WorksheetData,
  geometry: GridGeometry,
  from: CellPlace,
  direction: Direction,
): CellPlace {
  const isFilled = ({ row, column }: CellPlace) =>
    (worksheet.cells.get(`${row},${column}`)?.value ?? null) !== null;
  let place = neighbour(geometry, from, direction);
  const goesOn = isFilled(from) && isFilled(place);
  for (;;) {
    const next = neighbour(geometry, place, direction);
    if (next.row === place.row && next.column === place.column) return place;
    if (goesOn ? !isFilled(next) : isFilled(place)) return place;
    place = next;
  }
}

/** The area that both corners span, grown until no merged area is cut. */
export function spannedArea(geometry: GridGeometry, a: CellPlace, b: CellPlace): CellArea {
  let area = union(areaAround(geometry, a), areaAround(geometry, b));
  for (;;) {
    const grown = grow(geometry, area);
    if (
      cellReference(grown.row, grown.column) === cellReference(area.row, area.column) &&
      grown.rows === area.rows &&
      grown.columns === area.columns
    )
      return area;
    area = grown;
  }
}

function grow(geometry: GridGeometry, area: CellArea): CellArea {
  let grown = area;
  if (area.rows * area.columns > 20_000) return area;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const merge = geometry.mergeAt(row, column);
      if (merge) grown = union(grown, merge);
    }
  }
  return grown;
}

function union(a: CellArea, b: CellArea): CellArea {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
