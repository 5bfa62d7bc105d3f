import type { TableData, WorksheetData } from '../model/workbook-data.ts';
import { openFilterPopup } from './filter-popup.ts';
import { formatValue } from './format-value.ts';
import type { GridPort } from './grid-port.ts';
import type { GridWords } from './grid-words.ts';

/** Opens sort and filter for the column whose button was pressed. */
export function openColumnFilter(
  host: HTMLElement,
  button: HTMLElement,
  port: GridPort,
  words: GridWords,
): void {
  const worksheet = port.worksheet();
  const table = worksheet.tables.find(({ id }) => id === button.dataset.table);
  if (!table) return;
  const column = Number(button.dataset.column);
  const values = columnValues(worksheet, table, column, port);
  const chosen = chosenValues(table.filters.get(column)) ?? values;
  openFilterPopup(
    host,
    button,
    {
      title: words.filterButton(table.columns[column]?.name ?? ''),
      values,
      chosen: new Set(chosen),
      sort: (ascending) => port.sortTable(table, column, ascending),
      filter: (wanted) => port.filterTable(table, column, wanted),
    },
    words,
  );
}

export function bodyRows({ area, showHeaders, showTotals }: TableData): { first: number; last: number } {
  return {
    first: area.row + (showHeaders ? 1 : 0),
    last: area.row + area.rows - 1 - (showTotals ? 1 : 0),
  };
}

function columnValues(worksheet: WorksheetData, table: TableData, column: number, port: GridPort): string[] {
  const { first, last } = bodyRows(table);
  const values = new Set<string>();
  for (let row = first; row <= last; row += 1)
    values.add(shownValue(worksheet, row, table.area.column + column, port));
  return [...values].sort((a, b) => a.localeCompare(b, 'ja', { numeric: true }));
}

export function shownValue(
  worksheet: WorksheetData,
  row: number,
  column: number,
  { styles }: Pick<GridPort, 'styles'>,
): string {
  const cell = worksheet.cells.get(`${row},${column}`);
  return cell ? formatValue(cell, styles()[cell.style]?.numberFormat ?? 'General') : '';
}

export function chosenValues(criterion: unknown): string[] | undefined {
  if (typeof criterion !== 'object' || criterion === null || !('values' in criterion)) return undefined;
  return Array.isArray(criterion.values) ? criterion.values.map(String) : undefined;
}
