import type { ChartSheet } from '#domain/charts/chart-content.ts';
import type { TableValue } from '#domain/tables/table-content.ts';
import { absoluteReference } from '../reference.ts';
import { tableFormat, tableInput } from '../table-input.ts';
import { boardNames, type ChartBoard } from './chart-board.ts';

/** A bar's piece of no sheets has no figure on it: a 0 is there, and is not shown. */
const hidesZero = '0;-0;';

/** Writes the figures, all but the charts' names; what stood below and beside them before goes. */
export function writeFigures(
  board: ChartBoard,
  rows: TableValue[][],
  isOfBars: (row: number) => boolean,
): void {
  const padded = padOver(board, rows).map((row) => row.slice(1));
  const formats = padded.map((row, at) =>
    row.map((value) => (typeof value === 'number' && isOfBars(at) ? hidesZero : tableFormat(value))),
  );
  const range = board.worksheet.getRangeByIndexes(
    board.row,
    board.column + 1,
    padded.length,
    padded[0]?.length ?? 1,
  );
  range.numberFormat = formats;
  range.values = padded.map((row) => row.map((value) => tableInput(value, tableFormat(value))));
}

export function nameFigures(board: ChartBoard, rows: TableValue[][]): void {
  const names = padOver(board, rows).map(([name = '']) => [name]);
  board.worksheet.getRangeByIndexes(board.row, board.column, names.length, 1).values = names;
}

/** The rows, with blanks to as many rows and columns as were there. */
function padOver({ values }: ChartBoard, rows: TableValue[][]): TableValue[][] {
  const width = Math.max(rows[0]?.length ?? 0, values[0]?.length ?? 0);
  return Array.from({ length: Math.max(rows.length, values.length) }, (_, row) =>
    Array.from({ length: width }, (_, column): TableValue => rows[row]?.[column] ?? ''),
  );
}

/** Heading and date, and the hidden names by which the next update finds all of it. */
export function nameOfBoard(
  context: Excel.RequestContext,
  { worksheetName, row, column, heading, names, isNew }: ChartBoard,
  size: { rows: number; columns: number },
  { heading: title, asOf }: ChartSheet,
): void {
  const place = (area: { row: number; column: number; rows: number; columns: number }) =>
    absoluteReference({ worksheet: worksheetName, area });
  const set = (name: string, formula: string) => {
    const present = names.get(name);
    if (present) present.formula = formula;
    else context.workbook.names.add(name, formula).visible = false;
  };
  set(boardNames.figures, place({ row, column, ...size }));
  // Names that are there follow their cells by themselves.
  if (isNew) set(boardNames.heading, place({ row: 0, column: 0, rows: 2, columns: 1 }));
  if (!heading) return;
  heading.numberFormat = [['@'], ['@']];
  heading.values = [[tableInput(title, '@')], [tableInput(asOf, '@')]];
}
