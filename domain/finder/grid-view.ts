import type { Area, Grid, GridCell } from '#domain/grid/grid.ts';

/** A grid with its look-ups; blank cells do not exist in it. */
export interface GridView {
  grid: Grid;
  /** Rows that have text, from the top, each with its cells from the left. */
  rows: { row: number; cells: GridCell[] }[];
  lastRow: number;
  lastColumn: number;
  cellsIn(row: number): GridCell[];
  cellAt(row: number, column: number): GridCell | undefined;
  /** The merged area that covers the cell, or the cell alone. */
  areaAt(row: number, column: number): Area;
  /** What the cell shows; of a merged cell wherever it is asked. */
  textAt(row: number, column: number): string;
  isHiddenColumn(column: number): boolean;
}

/** Whole columns may be merged; their cells are looked up one by one. */
const tallMerge = 2000;

export function viewGrid(grid: Grid): GridView {
  const byRow = new Map<number, Map<number, GridCell>>();
  for (const cell of grid.cells) {
    if (cell.text !== '' || cell.formula !== undefined) entry(byRow, cell.row).set(cell.column, cell);
  }
  const merges = mergeLookup(grid.merges);
  const hidden = new Set(grid.hiddenColumns);
  const cellAt = (row: number, column: number) => byRow.get(row)?.get(column);
  const areaAt = (row: number, column: number) => merges(row, column) ?? { row, column, rows: 1, columns: 1 };
  const rows = [...byRow].map(([row, cells]) => ({
    row,
    cells: [...cells.values()].sort((a, b) => a.column - b.column),
  }));
  const sorted = new Map(rows.map(({ row, cells }) => [row, cells]));
  const lastMerge = grid.merges.filter((area) => area.rows <= tallMerge);
  return {
    grid,
    rows: rows.sort((a, b) => a.row - b.row),
    lastRow: largest([...byRow.keys(), ...lastMerge.map((area) => area.row + area.rows - 1)]),
    lastColumn: largest(rows.map(({ cells }) => cells.at(-1)?.column ?? 0)),
    cellsIn: (row) => sorted.get(row) ?? [],
    cellAt,
    areaAt,
    textAt(row, column) {
      const area = areaAt(row, column);
      return cellAt(area.row, area.column)?.text ?? '';
    },
    isHiddenColumn: (column) => hidden.has(column),
  };
}

function mergeLookup(merges: readonly Area[]): (row: number, column: number) => Area | undefined {
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const area of merges) {
    if (area.rows > tallMerge) tall.push(area);
    else for (let row = area.row; row < area.row + area.rows; row += 1) list(byRow, row).push(area);
  }
  const covers = (row: number, column: number) => (area: Area) =>
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
  return (row, column) => byRow.get(row)?.find(covers(row, column)) ?? tall.find(covers(row, column));
}

function entry(map: Map<number, Map<number, GridCell>>, row: number): Map<number, GridCell> {
  const found = map.get(row) ?? new Map<number, GridCell>();
  map.set(row, found);
  return found;
}

function list(map: Map<number, Area[]>, row: number): Area[] {
  const found = map.get(row) ?? [];
  map.set(row, found);
  return found;
}

function largest(numbers: number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}
