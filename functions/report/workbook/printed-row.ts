import { printableText } from '#domain/text/printable-text.ts';
import { type PrintedLine, wrapLines } from '#domain/text/wrap-lines.ts';
import type { Paper } from './paper.ts';
import { type Look, lookSpec } from './report-looks.ts';

/** Excel's tallest row is 409 points. */
export const tallestRow = 408;

export interface PrintedCell {
  column: number;
  columns: number;
  lines: PrintedLine[];
  look: Look;
  /** A count, for charts; it is what the lines say. */
  figure?: number;
  /** Rows downward that the cell takes. */
  rows?: number;
  /** Stands here where the row goes on on another page. */
  again?: PrintedLine[];
}

export interface PrintedRow {
  cells: PrintedCell[];
  /** Points. */
  height: number;
  /** Stays on the page of the row after it. */
  keepsNext?: true;
  /** The text goes on in the row below, or comes from the row above: no line between them. */
  goesOn?: true;
  comesFromAbove?: true;
}

/** A cell as it is asked for. */
export interface CellDraft {
  column?: number;
  columns?: number;
  text: string | number;
  look: Look;
  rows?: number;
  again?: string;
}

export interface RowDraft {
  /** Points at least. */
  least?: number;
  keepsNext?: true;
}

export function printedRow(paper: Paper, drafts: readonly CellDraft[], draft: RowDraft = {}): PrintedRow {
  const cells = drafts.map((one) => printedCell(paper, one));
  return {
    cells,
    height: Math.max(draft.least ?? 0, rowHeight(cells)),
    ...(draft.keepsNext ? { keepsNext: true } : {}),
  };
}

function printedCell(paper: Paper, draft: CellDraft): PrintedCell {
  const { column = 0, columns = 1, text, look, rows, again } = draft;
  const width = lineWidth(paper.widths.slice(column, column + columns), lookSpec(look).size);
  return {
    column,
    columns,
    lines: wrapLines(printableText(String(text)), width),
    look,
    ...(typeof text === 'number' ? { figure: text } : {}),
    ...(rows === undefined ? {} : { rows }),
    ...(again === undefined ? {} : { again: wrapLines(printableText(again), width) }),
  };
}

/** Cells over several rows count where their rows are put together. */
export function rowHeight(cells: readonly PrintedCell[]): number {
  return Math.max(linesHeight(1, 'body'), ...cells.filter(({ rows = 1 }) => rows === 1).map(cellHeight));
}

export function cellHeight({ lines, look }: PrintedCell): number {
  return linesHeight(lines.length, look);
}

export function linesHeight(lines: number, look: Look): number {
  return lines * linePitch(look) + (lookSpec(look).around ?? 6);
}

/**
 * Points from one line to the next: Excel takes 1.2 times the size of MS ゴシック; a sixth more is left for printers and
 * for fonts that stand in for it. Whole quarters of three points, as rows have on the screen.
 */
export function linePitch(look: Look): number {
  return Math.ceil((lookSpec(look).size * 1.4) / 0.75) * 0.75;
}

/** Full-width characters on a line: 8 pixels stay free at the sides, and eight in a hundred for printers and fonts. */
export function lineWidth(widths: readonly number[], size: number): number {
  const pixels = widths.reduce((sum, one) => sum + one, 0) - 8;
  return (pixels * 0.75 * 0.92) / size;
}
