import { areaReference, columnLetters, maxColumns, maxRows } from '../../codec/cell-reference.ts';
import { quotedName } from '../../codec/quoted-name.ts';
import type { CellArea, WorksheetData } from '../../model/workbook-data.ts';

/** `B3:C4`, `A:C` for whole columns, `2:4` for whole rows. */
export function areaAddress(area: CellArea): string {
  if (area.columns === maxColumns) return `${area.row + 1}:${area.row + area.rows}`;
  if (area.rows === maxRows) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  return areaReference(area);
}

/** With the worksheet, as a range's `address`. */
export function rangeAddress({ name }: WorksheetData, area: CellArea): string {
  return `${quotedName(name)}!${areaAddress(area)}`;
}

/** `$B$3:$C$4` with the worksheet, as names are defined. */
export function absoluteAddress({ name }: WorksheetData, area: CellArea): string {
  return `${quotedName(name)}!${areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

/** A reference with or without a worksheet; `worksheet` is absent where the text names none. */
export function splitAddress(text: string): { worksheet?: string; reference: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!match) return { reference: text.trim() };
  return { worksheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', reference: match[3] ?? '' };
}
