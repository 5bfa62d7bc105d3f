import type { WrittenSoFar } from '#addin/state/workbook-port.ts';
import type { TableChange } from '#domain/tables/table-change.ts';
import type { TableColumn } from '#domain/tables/table-content.ts';
import { appendRows } from './append-rows.ts';
import { blockRange } from './block-range.ts';
import { type CellBlock, cellBlocks } from './cell-blocks.ts';
import { pointsPerCharacter } from './points-per-character.ts';
import { writeBatch } from './run-batch.ts';
import { splitRows } from './split-rows.ts';
import { tableInput } from './table-input.ts';

/** Writes only what changed; filter, sort order, the columns of others and all formats stay. */
export function changeTable(
  name: string,
  change: TableChange,
  tell: (written: WrittenSoFar) => void = () => {},
): Promise<void> {
  return writeBatch(async (context) => {
    const table = context.workbook.tables.getItem(name);
    for (const column of change.appendedColumns) appendColumn(table, column);
    const body = table.getDataBodyRange();
    body.load('rowCount');
    const blocks = smallBlocks(change).map((block) => ({ block, range: blockRange(body, block) }));
    for (const { range } of blocks) range.load('numberFormat');
    await context.sync();
    const { rowCount } = body;
    let done = 0;
    for (const group of splitRows(blocks, undefined, ({ block }) => block.values)) {
      if (done > 0) {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a group is as much as Excel takes at once
        await context.sync();
        tell({ done, of: blocks.length });
      }
      for (const { block, range } of group) writeBlock(block, range);
      done += group.length;
    }
    await appendRows(context, { table, body, rowCount, rows: change.appendedRows }, tell);
    await context.sync();
  });
}

function appendColumn(table: Excel.Table, { header, width, wraps }: TableColumn): void {
  const { format } = table.columns.add(undefined, undefined, header).getRange();
  format.columnWidth = width * pointsPerCharacter;
  format.verticalAlignment = 'Top';
  if (wraps) format.wrapText = true;
}

function smallBlocks(change: TableChange): CellBlock[] {
  return cellBlocks(change.cells).flatMap((block) => {
    let row = block.row;
    return splitRows(block.values).map((values) => {
      const part = { ...block, row, values };
      row += values.length;
      return part;
    });
  });
}

/** The format that a person gave a cell stays; only a figure in a text cell needs another, or it would be a text. */
function writeBlock({ values }: CellBlock, range: Excel.Range): void {
  const formats: unknown[][] = range.numberFormat;
  const isHidden = (row: number, column: number) =>
    typeof values[row]?.[column] === 'number' && formats[row]?.[column] === '@';
  const changed = values.map((cells, row) =>
    cells.map((_, column) => (isHidden(row, column) ? 'General' : null)),
  );
  if (changed.flat().some((format) => format !== null)) range.numberFormat = changed;
  range.values = values.map((cells, row) =>
    cells.map((value, column) => tableInput(value, formats[row]?.[column])),
  );
}
