import type { PlacedField } from './placed-field.ts';

export function cellsFor(placed: PlacedField, text: string): { row: number; column: number; text: string }[] {
  const [first] = placed.cells;
  if (!first) return [];
  if (placed.cells.length === 1) return [{ row: first.row, column: first.column, text }];
  const lines = text.split('\n');
  const last = placed.cells.length - 1;
  return placed.cells.map((cell, index) => ({
    row: cell.row,
    column: cell.column,
    text: index === last ? lines.slice(last).join('\n') : (lines[index] ?? ''),
  }));
}
