import type { GridCell } from '#domain/grid/grid.ts';

const errorValue =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/;

/** A formula that was never computed, or an error value; its text is not the author's. */
export function isUnreadable(cell: GridCell | undefined): boolean {
  if (!cell) return false;
  return (cell.formula !== undefined && cell.value === null) || errorValue.test(cell.text);
}

/** What the author meant: a number that its column is too narrow for shows as ####. */
export function readableText(cell: GridCell | undefined): string {
  if (!cell || isUnreadable(cell)) return '';
  return typeof cell.value === 'number' && /^#+$/.test(cell.text) ? String(cell.value) : cell.text;
}
