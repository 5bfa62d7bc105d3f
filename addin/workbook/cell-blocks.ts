import type { TableChange } from '#domain/tables/table-change.ts';
import type { TableValue } from '#domain/tables/table-content.ts';

/** Neighbouring cells that are written at once; rows and columns count from 0 within the table's body. */
export interface CellBlock {
  row: number;
  column: number;
  values: TableValue[][];
}

/** Cells joined along their rows, and rows of the same columns joined downwards. */
export function cellBlocks(cells: TableChange['cells']): CellBlock[] {
  const blocks: CellBlock[] = [];
  const open = new Map<string, CellBlock>();
  for (const strip of strips(cells)) {
    const shape = `${strip.column}+${strip.values[0]?.length}`;
    const above = open.get(shape);
    if (above && above.row + above.values.length === strip.row) above.values.push(...strip.values);
    else {
      open.set(shape, strip);
      blocks.push(strip);
    }
  }
  return blocks;
}

/** One row high each, from the top. */
function strips(cells: TableChange['cells']): CellBlock[] {
  const found: CellBlock[] = [];
  for (const { row, column, value } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = found.at(-1);
    const [values] = last?.values ?? [];
    if (last && values && last.row === row && last.column + values.length === column) values.push(value);
    else found.push({ row, column, values: [[value]] });
  }
  return found;
}
