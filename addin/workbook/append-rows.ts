import type { WrittenSoFar } from '#addin/state/workbook-port.ts';
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

/** Each is a call of its own, of which Excel takes only so many in one go without standing still. */
const rowsAtOnce = 250;

/** New rows come blank first, so that columns of others compute what they compute; then only ours are filled. */
export async function appendRows(
  context: Excel.RequestContext,
  { table, body, rowCount, rows }: Appending,
  tell: (written: WrittenSoFar) => void,
): Promise<void> {
  let row = rowCount;
  for (const values of splitRows(rows).flatMap((group) => portions(group))) {
    if (row > rowCount) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a group is as much as Excel takes at once
      await context.sync();
      tell({ done: row - rowCount, of: rows.length });
    }
    for (const _ of values) table.rows.add();
    const range = blockRange(body, { row, column: 0, values });
    range.numberFormat = values.map((cells) => cells.map(whereFilled(tableFormat)));
    range.values = values.map((cells) =>
      cells.map(whereFilled((value) => tableInput(value, tableFormat(value)))),
    );
    row += values.length;
  }
}

function portions<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, index) =>
    rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce),
  );
}

/** In Excel `null` means that a cell is left as it is. */
function whereFilled<T>(input: (value: TableValue) => T): (value: TableValue) => T | null {
  return (value) => (value === '' ? null : input(value));
}
