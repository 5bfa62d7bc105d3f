import type { Area, Grid, GridCell } from './grid.ts';

/** A range with its rows, and how they make its text; as `FoundField` has them. */
export interface ReadArea {
  text: string;
  cells: Area[];
  join: 'single' | 'lines';
  formula?: string | undefined;
}

/** The text of a bound range that the finder did not report. */
export function readArea(grid: Grid, area: Area): ReadArea {
  const merge = grid.merges.find((one) => one.row === area.row && one.column === area.column);
  const first = grid.cells.find((cell) => cell.row === area.row && cell.column === area.column);
  if (area.rows === 1 || (merge && merge.rows >= area.rows)) {
    return { text: first?.text ?? '', cells: [area], join: 'single', formula: first?.formula };
  }
  const cells = Array.from({ length: area.rows }, (_, index) => ({
    ...area,
    row: area.row + index,
    rows: 1,
  }));
  const texts = cells.map((cell) => textAt(grid.cells, cell));
  return { text: texts.join('\n').trimEnd(), cells, join: 'lines' };
}

function textAt(cells: GridCell[], at: Area): string {
  return cells.find((cell) => cell.row === at.row && cell.column === at.column)?.text ?? '';
}
