import type { TableValue } from '../tables/table-content.ts';
import type { ChartContent } from './chart-content.ts';

/** The figures of one chart as they stand on the worksheet: headings first. */
export interface ChartBlock {
  name: string;
  title: string;
  rows: TableValue[][];
}

/** A block with its place, counted from the first row of all figures; its name stands in the row above `top`. */
export interface PlacedBlock extends ChartBlock {
  top: number;
  columns: number;
}

/** Under the note and a blank row. */
const firstRow = 2;

export function blockOf({ name, title, categoryTitle, categories, series }: ChartContent): ChartBlock {
  return {
    name,
    title,
    rows: [
      [categoryTitle, ...series.map((one) => one.name)],
      ...categories.map((category, at) => [category, ...series.map(({ values }) => values[at] ?? '')]),
    ],
  };
}

/** The blocks that an earlier update wrote. What is no block of ours is not looked at. */
export function readBlocks(values: readonly (readonly unknown[])[]): ChartBlock[] {
  const blocks: ChartBlock[] = [];
  let open: ChartBlock | undefined;
  for (const [first, ...rest] of values) {
    const cells = rest.map((cell) => (typeof cell === 'number' ? cell : String(cell ?? '')));
    if (typeof first === 'string' && first.startsWith('Tenken_Chart_')) {
      open = { name: first, title: String(cells[0] ?? ''), rows: [] };
      blocks.push(open);
    } else if (cells.every((cell) => cell === '')) open = undefined;
    else open?.rows.push(cells.slice(0, open.rows[0]?.length ?? widthOf(cells)));
  }
  return blocks;
}

function widthOf(cells: TableValue[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

/** Blocks keep their order; those of charts that are no longer wanted keep their figures, and new ones come last. */
export function mergeBlocks(before: readonly ChartBlock[], wanted: readonly ChartContent[]): PlacedBlock[] {
  const fresh = new Map(wanted.map((content) => [content.name, blockOf(content)]));
  const kept = before.map((block) => fresh.get(block.name) ?? block);
  const known = new Set(before.map(({ name }) => name));
  let row = firstRow;
  return [...kept, ...[...fresh.values()].filter(({ name }) => !known.has(name))].map((block) => {
    const top = row + 1;
    row = top + block.rows.length + 1;
    return { ...block, top, columns: block.rows[0]?.length ?? 1 };
  });
}

/** All figures as rows of one width; the first column holds the names of charts, the others what is drawn. */
export function figureRows(note: string, blocks: readonly PlacedBlock[]): TableValue[][] {
  const last = blocks.at(-1);
  const height = last ? last.top + last.rows.length : firstRow;
  const width = 1 + Math.max(1, ...blocks.map(({ columns }) => columns));
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, (): TableValue => ''));
  const put = (row: number, column: number, value: TableValue) => rows[row]?.splice(column, 1, value);
  put(0, 1, note);
  for (const { name, title, top, rows: own } of blocks) {
    put(top - 1, 0, name);
    put(top - 1, 1, title);
    for (const [down, cells] of own.entries()) {
      for (const [right, value] of cells.entries()) put(top + down, right + 1, value);
    }
  }
  return rows;
}
