import type { CellData } from '../model/workbook-data.ts';

/** The text that stands in the formula bar: what one would have typed to get the cell. */
export function enteredText(cell: CellData | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  if (cell.value === null) return '';
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return (cell.quotePrefix ? "'" : '') + String(cell.value);
}

/**
 * Typed text as Excel takes it: `=` begins a formula, `'` keeps text as text, figures (of any width) and dates are
 * numbers. In a cell formatted as text everything is text.
 */
export function enteredCell(
  text: string,
  numberFormat: string,
): Omit<CellData, 'style'> & { numberFormat?: string } {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (numberFormat === '@') return { value: text };
  if (text.length > 1 && text.startsWith('=')) return { value: null, formula: text };
  if (/^(true|false)$/i.test(text.trim())) return { value: text.trim().toLowerCase() === 'true' };
  const narrow = text.normalize('NFKC').trim();
  return enteredNumber(narrow) ?? enteredDate(narrow) ?? { value: text };
}

function enteredNumber(text: string): (Omit<CellData, 'style'> & { numberFormat?: string }) | undefined {
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?(%?)$/i.exec(text);
  if (!match || !/\d/.test(text)) return undefined;
  const [, sign = '', whole = '0', fraction = '', exponent = '', percent = ''] = match;
  const number = Number(sign + whole.replaceAll(',', '') + fraction + exponent);
  if (!Number.isFinite(number)) return undefined;
  if (percent) return { value: number / 100, numberFormat: fraction ? '0.00%' : '0%' };
  return { value: number, ...(whole.includes(',') ? { numberFormat: '#,##0' } : {}) };
}

function enteredDate(text: string): { value: number; numberFormat: string } | undefined {
  const match = /^(\d{4})(?:\/|-|年)(\d{1,2})(?:\/|-|月)(\d{1,2})日?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match.map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1900) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const numberFormat = text.includes('年') ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d';
  return { value: time / 86_400_000 + 25_569, numberFormat };
}
