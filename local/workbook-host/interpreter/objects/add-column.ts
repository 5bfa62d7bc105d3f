import { newColumnNames } from '../../grid/column-names.ts';
import { settleHeadings } from '../../grid/settle-headings.ts';
import type { TableData } from '../../model/workbook-data.ts';
import { checkUnprotected } from '../cells/may-change.ts';
import { moveCells } from '../cells/move-cells.ts';
import { writeCells } from '../cells/write-cells.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host } from '../host-object.ts';
import type { PlacedTable } from './find-table.ts';
import { indexArgument, textArgument } from './read-argument.ts';
import { sameTable } from './resize-table.ts';

/** Inserts a column; what stands to the right of the table moves in the table's rows. Gives the column's id. */
export function addColumn(host: Host, placed: PlacedTable, [index, values, name]: Argument[]): number {
  const { worksheet, table } = placed;
  checkUnprotected(worksheet);
  const count = table.columns.length;
  const at = index === null || index === undefined || index === -1 ? count : indexArgument(index);
  if (at < 0 || at > count) throw new ExcelError('InvalidArgument');
  const cells = valuesOf(values, table);
  const area = { ...table.area, column: table.area.column + at, columns: 1 };
  moveCells(host, { worksheet, area }, 'insert', 'columns');
  const grown = sameTable(placed);
  if (at === count) growRight(grown, host.locale);
  const id = grown.columns[at]?.id ?? 0;
  if (cells) writeCells(host, { worksheet, area }, cells);
  if (name !== null && name !== undefined) {
    writeCells(host, { worksheet, area: { ...area, rows: 1 } }, `'${textArgument(name)}`);
  } else settleHeadings(host, worksheet, { ...area, rows: 1 });
  return id;
}

/** Behind the last column the new cells lie outside the table, which then takes them in. */
function growRight(table: TableData, locale: string): void {
  const names = table.columns.map(({ name }) => name);
  const [name = ''] = newColumnNames(names, 1, locale);
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.columns = [...table.columns, { id, name }];
  table.area = { ...table.area, columns: table.area.columns + 1 };
}

/** One value for each row, header included, or one for all rows of the body. */
function valuesOf(values: Argument, { area }: TableData): Argument[][] | undefined {
  if (values === null || values === undefined) return undefined;
  if (!Array.isArray(values)) {
    return Array.from({ length: area.rows }, (_, row) => [row === 0 ? null : values]);
  }
  const column = values.map((row) => (Array.isArray(row) ? row : [row]));
  if (column.length !== area.rows || column.some((row) => row.length !== 1))
    throw new ExcelError('InvalidArgument');
  return column;
}
