import type { CellArea } from '../model/workbook-data.ts';

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** `0` → `A`, `27` → `AB`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellReference(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

export function areaReference(area: CellArea): string {
  const first = cellReference(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellReference(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Takes `B3`, `$B$3:$H$5`, `A:C` and `2:4`; nothing for anything else or beyond a worksheet's size. */
export function findArea(reference: string): CellArea | undefined {
  const match = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i.exec(reference.trim());
  if (!match || reference.trim() === '') return undefined;
  const [, letters1 = '', digits1 = '', letters2 = letters1, digits2 = digits1] = match;
  if ((letters1 === '') !== (letters2 === '') || (digits1 === '') !== (digits2 === '')) return undefined;
  if (!reference.includes(':') && (letters1 === '' || digits1 === '')) return undefined;
  const rows = digits1 === '' ? [0, maxRows - 1] : [Number(digits1) - 1, Number(digits2) - 1];
  const columns = letters1 === '' ? [0, maxColumns - 1] : [columnIndex(letters1), columnIndex(letters2)];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 0 || Math.max(...rows) >= maxRows || Math.max(...columns) >= maxColumns) return undefined;
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
