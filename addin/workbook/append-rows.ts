import type { TableValue } from '#domain/tables/table-content.ts';
import { blockRange } from './block-range.ts';
import { splitRows } from './split-rows.ts';
import { tableFormat, tableInput } from './table-input.ts';

interface Appending {
  table: Excel.Table;
  body: Excel.Range;
  /** Rows that the table had before. */
  rowCount: number;
  rows: TableValue[][];
}

/** New rows come blank first, so that columns of others compute what they compute; then only ours are filled. */
export async function appendRows(context: Excel.RequestContext, appending: Appending): Promise<void> {
  const { table, body, rowCount, rows } = appending;
  if (rows.length === 0) return;
  for (const _ of rows) table.rows.add();
  let row = rowCount;
  for (const [index, values] of splitRows(rows).entries()) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a group is as much as Excel takes at once
    if (index > 0) await context.sync();
    const range = blockRange(body, { row, column: 0, values });
    range.numberFormat = values.map((cells) => cells.map(whereFilled(tableFormat)));
    range.values = values.map((cells) =>
      cells.map(whereFilled((value) => tableInput(value, tableFormat(value)))),
    );
    row += values.length;
  }
}

/** In Excel `null` means that a cell is left as it is. */
function whereFilled<T>(input: (value: TableValue) => T): (value: TableValue) => T | null {
  return (value) => (value === '' ? null : input(value));
}
