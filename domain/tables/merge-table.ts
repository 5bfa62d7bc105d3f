import { matchColumns } from './match-columns.ts';
import { matchRows } from './match-rows.ts';
import type { TableChange } from './table-change.ts';
import type { TableContent, TableValue } from './table-content.ts';
import type { TableSnapshot } from './table-snapshot.ts';

/**
 * What turns the table in the workbook into the content, and no cell more: rows are found by their key and columns by
 * their header wherever they were moved or sorted to, and new ones come at the end. Columns of the secretariat's own,
 * rows without a key, the second of two rows with one key, and rows whose key the content no longer has stay as they
 * are: somebody may have written beside them. The last may say so in one cell: `gone`.
 */
export function mergeTable(snapshot: TableSnapshot, content: TableContent): TableChange {
  const { places, appended } = matchColumns(snapshot.headers, content.columns);
  const rowPlaces = matchRows(snapshot, content, places);
  const width = snapshot.headers.length + appended.length;
  const cells: TableChange['cells'] = [];
  const appendedRows: TableValue[][] = [];
  content.rows.forEach(({ values }, index) => {
    const row = rowPlaces[index];
    if (row === undefined) appendedRows.push(wholeRow(values, places, width));
    else cells.push(...changedCells(snapshot.rows[row] ?? [], { row, values, places }));
  });
  cells.push(...goneCells(snapshot, content, places));
  return { appendedColumns: appended, cells, appendedRows };
}

function goneCells(
  { headers, rows }: TableSnapshot,
  { columns, rows: wanted, gone }: TableContent,
  places: readonly number[],
): TableChange['cells'] {
  const keyPlace = places[columns.findIndex(({ isKey }) => isKey)] ?? headers.length;
  const column = gone && places[gone.column];
  if (!gone || column === undefined || keyPlace >= headers.length) return [];
  const keys = new Set(wanted.map(({ key }) => key.trim()));
  return rows.flatMap((present, row) => {
    const key = String(present[keyPlace] ?? '').trim();
    const isGone = key !== '' && !keys.has(key) && (present[column] ?? '') !== gone.value;
    return isGone ? [{ row, column, value: gone.value }] : [];
  });
}

function changedCells(
  present: TableSnapshot['rows'][number],
  { row, values, places }: { row: number; values: TableValue[]; places: number[] },
): TableChange['cells'] {
  return places.flatMap((column, index) => {
    const value = values[index] ?? '';
    return (present[column] ?? '') === value ? [] : [{ row, column, value }];
  });
}

function wholeRow(values: TableValue[], places: number[], width: number): TableValue[] {
  const row = new Array<TableValue>(width).fill('');
  places.forEach((column, index) => {
    row[column] = values[index] ?? '';
  });
  return row;
}
