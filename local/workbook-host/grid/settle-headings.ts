import type { CellArea, TableData, WorkbookData, WorksheetData } from '../model/workbook-data.ts';
import { newColumnNames, uniqueColumnName } from './column-names.ts';
import { formatValue } from './format-value.ts';

export interface HeadingPlace {
  workbook: WorkbookData;
  locale: string;
}

/**
 * What is written into a table's header is text, names its column, and differs from the other columns' names. Excel
 * calls a file damaged whose tables name their columns otherwise.
 */
export function settleHeadings(place: HeadingPlace, worksheet: WorksheetData, area: CellArea): void {
  for (const table of worksheet.tables) {
    const row = table.area.row;
    const isTouched = table.showHeaders && row >= area.row && row < area.row + area.rows;
    if (!isTouched) continue;
    const first = Math.max(0, area.column - table.area.column);
    const end = Math.min(table.columns.length, area.column + area.columns - table.area.column);
    for (let index = first; index < end; index += 1) settleHeading(place, worksheet, table, index);
  }
}

function settleHeading(
  { workbook, locale }: HeadingPlace,
  worksheet: WorksheetData,
  table: TableData,
  index: number,
): void {
  const column = table.columns[index];
  if (!column) return;
  const key = `${table.area.row},${table.area.column + index}`;
  const cell = worksheet.cells.get(key);
  const others = table.columns.filter((one) => one !== column).map(({ name }) => name);
  const [free = ''] = newColumnNames(others, 1, locale);
  const isBlank = !cell || cell.value === null;
  const text = isBlank ? '' : formatValue(cell, workbook.styles[cell.style]?.numberFormat ?? 'General');
  const name = text === '' ? free : uniqueColumnName(text, others);
  if (name === column.name && cell?.value === name && cell.formula === undefined) return;
  column.name = name;
  worksheet.cells.set(key, { value: name, style: cell?.style ?? 0 });
}
