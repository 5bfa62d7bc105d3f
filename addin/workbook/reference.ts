import type { Place } from '#addin/state/workbook-port.ts';
import { columnName } from '#domain/grid/address.ts';

/** `='№14'!$B$8:$H$8`: a reference that a defined name keeps. */
export function absoluteReference({ worksheet, area }: Place): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `='${worksheet.replaceAll("'", "''")}'!${first}${first === last ? '' : `:${last}`}`;
}
