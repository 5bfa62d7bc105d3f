import { newColumnNames, uniqueColumnName } from '../../grid/column-names.ts';
import type { CellArea, TableData, WorksheetData } from '../../model/workbook-data.ts';
import type { Host } from '../host-object.ts';
import { intersection } from './cell-area.ts';
import { textOf } from './read-cells.ts';

/** What is written into a table's header is text, names its column, and differs from the other columns' names. */
export function settleHeadings(host: Host, worksheet: WorksheetData, area: CellArea): void {
  for (const table of worksheet.tables) {
    const header = table.showHeaders && intersection({ ...table.area, rows: 1 }, area);
    if (header) settleTable(host, worksheet, table, header);
  }
}

function settleTable(host: Host, worksheet: WorksheetData, table: TableData, header: CellArea): void {
  const first = header.column - table.area.column;
  for (let index = first; index < first + header.columns; index += 1) {
    const column = table.columns[index];
    if (!column) continue;
    const key = `${table.area.row},${table.area.column + index}`;
    const cell = worksheet.cells.get(key);
    const others = table.columns.filter((one) => one !== column).map(({ name }) => name);
    const [free = ''] = newColumnNames(others, 1, host.locale);
    const text = textOf(cell, host.workbook.styles);
    column.name = text === '' ? free : uniqueColumnName(text, others);
    worksheet.cells.set(key, { value: column.name, style: cell?.style ?? 0 });
  }
}
