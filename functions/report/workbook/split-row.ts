import type { PrintedLine } from '#domain/text/wrap-lines.ts';
import { linePitch, type PrintedCell, type PrintedRow, rowHeight } from './printed-row.ts';
import { lookSpec } from './report-looks.ts';

/** Fewer lines do not stand alone at the end of a page. */
const fewest = 2;

/**
 * As much of a row as so many points hold, and the rest of it; nothing where not even two lines fit. Every line is in
 * one of the two.
 */
export function splitRow(row: PrintedRow, room: number): [PrintedRow, PrintedRow] | undefined {
  const most = Math.min(...row.cells.map((cell) => linesIn(cell, room)));
  const longest = row.cells.reduce((long, cell) => (cell.lines.length > long.lines.length ? cell : long));
  if (most < fewest || longest.lines.length <= most) return undefined;
  const end = goodEnd(longest.lines, most);
  return [
    { ...part(row, (cell) => cell.lines.slice(0, end)), goesOn: true },
    { ...part(row, (cell) => cell.lines.slice(end)), comesFromAbove: true },
  ];
}

function linesIn({ look }: PrintedCell, room: number): number {
  return Math.floor((room - (lookSpec(look).around ?? 6)) / linePitch(look));
}

function part(row: PrintedRow, linesOf: (cell: PrintedCell) => PrintedLine[]): PrintedRow {
  const cells = row.cells.map((cell) => ({ ...cell, lines: linesOf(cell) }));
  return { ...row, cells, height: rowHeight(cells) };
}

/** The last typed line break in the last third; otherwise the line's end. */
function goodEnd(lines: readonly PrintedLine[], most: number): number {
  for (let end = most; end > Math.max(fewest, (most * 2) / 3); end--) {
    if (lines[end - 1]?.isEnd) return end;
  }
  return most;
}
