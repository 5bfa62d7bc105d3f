import type { CellText } from '#addin/state/cell-text.ts';
import type { PlacedField } from './placed-field.ts';

/** What goes into each of the field's cells. */
export function cellsFor(placed: PlacedField, text: string, isFigure: boolean): CellText[] {
  const [first] = placed.cells;
  if (!first) return [];
  if (placed.cells.length === 1) {
    return [{ row: first.row, column: first.column, text, ...(isFigure ? { isFigure } : {}) }];
  }
  const lines = text.split('\n');
  const last = placed.cells.length - 1;
  return placed.cells.map((cell, index) => ({
    row: cell.row,
    column: cell.column,
    text: index === last ? lines.slice(last).join('\n') : (lines[index] ?? ''),
  }));
}
