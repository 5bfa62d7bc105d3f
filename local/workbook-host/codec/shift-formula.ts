import type { ShiftData } from '../model/workbook-data.ts';
import { columnIndex, columnLetters, maxColumns, maxRows } from './cell-reference.ts';

/** Cells inserted or deleted along an axis, in the stretch across it from `from` to `to`, both included. */
export interface BlockShift extends ShiftData {
  from: number;
  to: number;
}

/** A stretch from `first` to `last`, both included, after rows or columns were inserted or deleted; nothing if gone. */
export function shiftStretch(
  first: number,
  last: number,
  { kind, at, count }: ShiftData,
  limit = Number.MAX_SAFE_INTEGER,
): [number, number] | undefined {
  if (kind === 'insert') {
    const moved = (index: number) => (index >= at ? index + count : index);
    return moved(first) >= limit ? undefined : [moved(first), Math.min(moved(last), limit - 1)];
  }
  const end = at + count;
  const newFirst = first >= end ? first - count : Math.min(first, at);
  const newLast = last >= end ? last - count : Math.min(last, at - 1);
  return newLast < newFirst ? undefined : [newFirst, newLast];
}

/** What a formula is made of; only references are looked at, never texts, names of tables or functions. */
const token =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<reference>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.]))|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[\s\S]/gu;

export interface FormulaPlace {
  /** Worksheet in which the rows or columns moved. */
  worksheet: string;
  /** Worksheet in which the formula stands; references without a name are to it. */
  own: string;
}

/** Moves the references of a formula (without `=`) along with inserted or deleted rows and columns. */
export function shiftFormula(formula: string, shift: ShiftData | BlockShift, place: FormulaPlace): string {
  return mapReferences(formula, (reference, prefix) => {
    const target = prefix === undefined ? place.own : unquoted(prefix);
    if (target.toLowerCase() !== place.worksheet.toLowerCase()) return reference;
    return shiftReference(reference, shift) ?? '#REF!';
  });
}

/** The formula of a cell that shares another's: relative references move by the distance. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) =>
    reference
      .split(':')
      .map((end) => offsetEnd(end, rows, columns))
      .join(':'),
  );
}

function mapReferences(formula: string, change: (reference: string, prefix?: string) => string): string {
  let prefix: string | undefined;
  return formula.replace(token, (part: string, reference: string | undefined) => {
    const isReference = reference !== undefined;
    const changed = isReference ? change(part, prefix) : part;
    prefix = part.endsWith('!') && part.length > 1 ? part : undefined;
    return changed;
  });
}

function unquoted(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

interface End {
  column: number | undefined;
  row: number | undefined;
  columnMark: string;
  rowMark: string;
}

function readEnd(text: string): End {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const isRowOnly = letters === '';
  return {
    column: isRowOnly ? undefined : columnIndex(letters),
    row: digits === '' ? undefined : Number(digits) - 1,
    columnMark: isRowOnly ? '' : columnMark,
    rowMark: isRowOnly ? columnMark || rowMark : rowMark,
  };
}

function writeEnd({ column, row, columnMark, rowMark }: End): string {
  return (
    (column === undefined ? '' : columnMark + columnLetters(column)) +
    (row === undefined ? '' : rowMark + (row + 1))
  );
}

/** `B3`, `$A$1:$C$9`, `A:C` or `2:4` after the shift; nothing where all of it was deleted. */
export function shiftReference(reference: string, shift: ShiftData | BlockShift): string | undefined {
  const [first, last = first] = reference.split(':').map(readEnd);
  if (!first || !last || ('from' in shift && !isWithin(first, last, shift))) return reference;
  const axis = shift.axis === 'rows' ? 'row' : 'column';
  const [from, to] = [first[axis], last[axis]];
  if (from === undefined || to === undefined) return reference;
  const limit = shift.axis === 'rows' ? maxRows : maxColumns;
  const moved = shiftStretch(Math.min(from, to), Math.max(from, to), shift, limit);
  if (!moved) return undefined;
  const [start, end] = from <= to ? moved : [moved[1], moved[0]];
  const begin = writeEnd({ ...first, [axis]: start });
  return reference.includes(':') ? `${begin}:${writeEnd({ ...last, [axis]: end })}` : begin;
}

/** A reference that reaches beyond the shifted stretch stays as it is. */
function isWithin(first: End, last: End, { axis, from, to }: BlockShift): boolean {
  const across = axis === 'rows' ? 'column' : 'row';
  const limit = axis === 'rows' ? maxColumns : maxRows;
  const [a = 0, b = limit - 1] = [first[across], last[across]];
  return Math.min(a, b) >= from && Math.max(a, b) <= to;
}

function offsetEnd(text: string, rows: number, columns: number): string {
  const end = readEnd(text);
  const row = end.row === undefined || end.rowMark ? end.row : wrap(end.row + rows, maxRows);
  const column =
    end.column === undefined || end.columnMark ? end.column : wrap(end.column + columns, maxColumns);
  return writeEnd({ ...end, row, column });
}

function wrap(index: number, limit: number): number {
  return ((index % limit) + limit) % limit;
}
