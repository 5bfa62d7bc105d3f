import type { CellData, StyleData, TableData, WorksheetData } from '../model/workbook-data.ts';
import { bodyRows, chosenValues, shownValue } from './column-filter.ts';

/** Sorts the body of a table by one column, whole rows of it; blanks come last in both directions, as in Excel. */
export function sortTable(
  worksheet: WorksheetData,
  table: TableData,
  column: number,
  ascending: boolean,
): void {
  const { first, last } = bodyRows(table);
  const left = table.area.column;
  const rows = Array.from({ length: last - first + 1 }, (_, index) =>
    Array.from({ length: table.area.columns }, (_, at) =>
      worksheet.cells.get(`${first + index},${left + at}`),
    ),
  );
  const sorted = rows.toSorted((a, b) => compareCells(a[column], b[column], ascending));
  for (const [index, cells] of sorted.entries()) {
    for (const [at, cell] of cells.entries()) {
      const key = `${first + index},${left + at}`;
      if (cell) worksheet.cells.set(key, cell);
      else worksheet.cells.delete(key);
    }
  }
}

/** Numbers before texts before truth values, as Excel orders them. */
function compareCells(a: CellData | undefined, b: CellData | undefined, ascending: boolean): number {
  const [left, right] = [a?.value ?? null, b?.value ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const rank = (value: string | number | boolean) => ['number', 'string', 'boolean'].indexOf(typeof value);
  const order =
    rank(left) - rank(right) ||
    (typeof left === 'number' && typeof right === 'number'
      ? left - right
      : String(left).localeCompare(String(right), 'ja'));
  return ascending ? order : -order;
}

/** Hides the rows of a table that its filters leave out, and shows the others. */
export function applyFilters(worksheet: WorksheetData, table: TableData, styles: StyleData[]): void {
  const { first, last } = bodyRows(table);
  const wanted = [...table.filters].flatMap(([column, criterion]) => {
    const values = chosenValues(criterion);
    return values ? [{ column, values: new Set(values) }] : [];
  });
  for (let row = first; row <= last; row += 1) {
    const isShown = wanted.every(({ column, values }) =>
      values.has(shownValue(worksheet, row, table.area.column + column, { styles: () => styles })),
    );
    if (isShown) worksheet.hiddenRows.delete(row);
    else worksheet.hiddenRows.add(row);
  }
}
