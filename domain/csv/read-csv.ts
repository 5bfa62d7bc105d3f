/** A row of a table, with the line that it begins on: a cell in quotes may hold line breaks. */
export interface CsvRow {
  line: number;
  cells: string[];
}

export type CsvProblem = { line: number; code: 'quoteOpen' | 'quoteInside' };

export interface ReadCsv {
  rows: CsvRow[];
  problems: CsvProblem[];
}

/**
 * RFC 4180, with each kind of line end. Stops at the first quote that stands wrong, because nobody knows what belongs to
 * which cell from there on. Rows without any text are left out: Excel leaves them where somebody had emptied cells.
 */
export function readCsv(text: string): ReadCsv {
  const rows: CsvRow[] = [];
  for (let [at, line] = [0, 1]; at < text.length; ) {
    const { cells, end, broken } = readRow(text, at);
    const next = line + breaksIn(text, at, end);
    if (broken) return { rows, problems: [{ line: next, code: broken }] };
    if (cells.some((one) => one.trim() !== '')) rows.push({ line, cells });
    [at, line] = [end, next];
  }
  return { rows, problems: [] };
}

interface ReadRow {
  cells: string[];
  /** Where the next row begins, or where the row is broken. */
  end: number;
  broken?: CsvProblem['code'];
}

const lineEnd = /\r\n|\n|\r|$/y;

function readRow(text: string, start: number): ReadRow {
  const cells: string[] = [];
  for (let at = start; ; at += 1) {
    const end = text[at] === '"' ? endOfQuoted(text, at) : endOfPlain(text, at);
    if (end === undefined) return { cells, end: at, broken: 'quoteOpen' };
    cells.push(text[at] === '"' ? unquoted(text.slice(at, end)) : text.slice(at, end));
    at = end;
    if (text[at] === ',') continue;
    lineEnd.lastIndex = at;
    const closing = lineEnd.exec(text);
    return closing ? { cells, end: at + closing[0].length } : { cells, end: at, broken: 'quoteInside' };
  }
}

/** Behind the quote that closes the cell; searched for, so that a long cell takes no longer than its length. */
function endOfQuoted(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return undefined;
}

const special = /[",\r\n]|$/g;

function endOfPlain(text: string, start: number): number {
  special.lastIndex = start;
  return special.exec(text)?.index ?? text.length;
}

function unquoted(cell: string): string {
  return cell.slice(1, -1).replaceAll('""', '"');
}

function breaksIn(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\n|\r/g)?.length ?? 0;
}
