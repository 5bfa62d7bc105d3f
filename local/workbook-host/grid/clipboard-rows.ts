/** Cells as the clipboard carries them between spreadsheets: tabs, line ends, and quotes around what holds either. */
export function rowsToText(rows: string[][]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function textToRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  while (fields.lastIndex < text.length) {
    const match = fields.exec(text);
    if (!match) {
      // A quote that is never closed: taken as it stands.
      return text.split(/\r\n|\n|\r/).map((line) => line.split('\t'));
    }
    const [, inQuotes, bare = '', end = ''] = match;
    rows.at(-1)?.push(inQuotes === undefined ? bare : inQuotes.replaceAll('""', '"'));
    if (end !== '\t' && end !== '' && fields.lastIndex < text.length) rows.push([]);
    if (end === '\t' && fields.lastIndex === text.length) rows.at(-1)?.push('');
  }
  return rows;
}
