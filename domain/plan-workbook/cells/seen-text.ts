import type { CellFault } from '../workbook-problem.ts';
import type { SeenCell } from './cell-codec.ts';
import { isErrorText, type UnquotedText, unquoteText } from './quoted-text.ts';

/**
 * The text that a cell is meant to hold: of a formula what it shows, of a number its digits. A date made of what
 * somebody typed (`1-1`) cannot be taken back.
 */
export function seenText(cell: SeenCell): UnquotedText | { fault: CellFault } {
  const { value, text } = cell;
  if (isErrorText(text) && typeof value === 'string') return { fault: { code: 'formulaFailed', text } };
  if (typeof value !== 'number') return unquoteText(typeof value === 'string' ? value : text);
  if (/\d\s*[/年月:-]\s*\d|\d\s*[年月日]/.test(text)) return { fault: { code: 'becameADate', text } };
  // Excel shows no more than 11 digits of a long number.
  const shown = Number.isInteger(value) && Math.abs(value) >= 1e11 ? String(value) : text.trim();
  return { text: shown, isQuoted: false };
}
