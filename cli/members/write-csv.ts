/** Excel takes the wide signs as formulas too. */
const formula = /^'*[=+\-@＝＋－＠\t\r]/;
const mark = '\ufeff';

/**
 * RFC 4180 as Excel opens it without a question: UTF-8 with its mark. A text that Excel would take as a formula gets an
 * apostrophe before it, which `withoutGuard` takes away.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return mark + rows.map((cells) => `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('');
}

export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
