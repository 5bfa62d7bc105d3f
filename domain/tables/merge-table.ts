import { matchColumns } from './match-columns.ts';
import { matchRows } from './match-rows.ts';
import type { TableChange } from './table-change.ts';
import type { TableContent, TableValue } from './table-content.ts';
import type { TableSnapshot } from './table-snapshot.ts';

/**
 * What turns the table in the workbook into the content, and no cell more: rows are found by their key and columns by
 * their header wherever they were moved or sorted to, and new ones come at the end. Columns of the secretariat's own,
 * rows without a key, the second of two rows with one key, and rows whose key the content no longer has stay as they
 * are: somebody may have written beside them.
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
  return { appendedColumns: appended, cells, appendedRows };
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
