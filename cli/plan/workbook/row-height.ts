import { printedLines } from './printed-lines.ts';

/** Pixels of a line at 11 points, and what Excel adds around the lines of a cell. */
const lineHeight = 24;
const around = 6;
/** Excel's tallest row: 409 points. */
const tallest = 545;

/** How tall a row has to be to show its cells whole, in pixels; nothing where the usual height is enough. */
export function rowHeight(
  cells: readonly (string | number | null)[],
  widths: readonly number[],
): number | undefined {
  const lines = cells.map((cell, index) =>
    typeof cell === 'string' ? printedLines(cell, widths[index] ?? 0) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : Math.min(tallest, most * lineHeight + around);
}
