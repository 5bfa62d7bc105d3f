/**
 * What must be sent so that a cell holds exactly this text. Excel reads a sent text as if it were typed; a leading
 * apostrophe, which no cell shows, forbids that. It marks the cell's format, so it is sent only where Excel could see
 * more than text. A cell of the format `@` holds everything as text, but it too takes the first apostrophe away.
 */
export function excelInput(text: string, numberFormat: unknown): string {
  if (text === '') return '';
  const isRead = numberFormat === '@' ? text.startsWith("'") : mayBeMoreThanText(text);
  return isRead ? `'${text}` : text;
}

/** Rather too often than once too seldom: what is meant is anything like a formula, figure, date, time or error. */
function mayBeMoreThanText(text: string): boolean {
  if (text.startsWith("'")) return true;
  // A Japanese Excel reads full-width characters as their narrow ones.
  const narrow = text.slice(0, 300).normalize('NFKC').trim();
  if (/^[=+\-@#−‐–△▲]/.test(narrow)) return true;
  if (/^(true|false|真|偽)$/i.test(narrow)) return true;
  return text.length < 300 && /[\d一二三四五六七八九十〇]/.test(narrow) && likeFigure.test(narrow);
}

/** Digits, their punctuation, units of calendar and clock, eras, and names of months in letters. */
const likeFigure =
  /^[\d\s.,/:;\-+*^()[\]%‰$¥\\€£&_'"a-z年月日時分秒午前後令和平成昭大正明治元曜火水木金土一二三四五六七八九十〇百千万億]*$/i;
