/** Excel takes the wide signs as formulas too. */
const formula = /^'*[=+\-@＝＋－＠\t\r]/;
const mark = '\ufeff';

/** A figure stands as it is, nothing as an empty cell. */
export type CsvValue = string | number | undefined;

export interface CsvForm {
  /** Begins with the mark by which Excel knows UTF-8; programs want none. */
  hasMark: boolean;
}

/**
 * RFC 4180 in UTF-8. A text that Excel would take as a formula gets an apostrophe before it, which `withoutGuard` takes
 * away.
 */
export function writeCsv(rows: readonly (readonly CsvValue[])[], { hasMark }: CsvForm): string {
  const lines = rows.map((cells) => `${cells.map((cell) => quoted(written(cell))).join(',')}\r\n`);
  return (hasMark ? mark : '') + lines.join('');
}

export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

function written(cell: CsvValue): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  return formula.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
