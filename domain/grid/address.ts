import type { Area } from './grid.ts';

/** `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** `A` → `0`, `AB` → `27`. */
export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B3:H5`, or `B3` for a single cell; never with a worksheet name. */
export function formatArea(area: Area): string {
  const first = columnName(area.column) + (area.row + 1);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** The top-left cell, `B3`. */
export function formatCell(area: Pick<Area, 'row' | 'column'>): string {
  return columnName(area.column) + (area.row + 1);
}

/** Takes `B3`, `$B$3:$H$5` and either with a worksheet name in front; nothing for anything else. */
export function findArea(address: string): Area | undefined {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (!match) return undefined;
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  const rows = [Number(row1) - 1, Number(row2) - 1];
  const columns = [columnNumber(column1), columnNumber(column2)];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 0 || Math.max(...rows) >= 1_048_576 || Math.max(...columns) >= 16_384) return undefined;
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
