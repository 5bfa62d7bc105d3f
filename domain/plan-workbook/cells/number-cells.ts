import { foldWidth } from '../../dates/fold-width.ts';
import { readYear } from '../../dates/written-year.ts';
import type { CellCodec, SeenCell } from './cell-codec.ts';
import { seenText } from './seen-text.ts';

export const numberCells: CellCodec = {
  write: asNumber,
  read(cell) {
    const number = seenNumber(cell);
    return number === undefined
      ? { fault: { code: 'notANumber', text: cell.text.trim() } }
      : { value: number };
  },
};

/** A fiscal year: 2023, R5, 令和５年度. */
export const yearCells: CellCodec = {
  write: asNumber,
  read(cell) {
    const year = seenNumber(cell) ?? writtenYear(cell.text);
    return year !== undefined && Number.isInteger(year)
      ? { value: year }
      : { fault: { code: 'notAYear', text: cell.text.trim() } };
  },
};

/** すべて, どれか, or the least percentage. */
export const shareCells: CellCodec = {
  write(value) {
    if (value === 'all') return 'すべて';
    if (value === 'any') return 'どれか';
    const percent = typeof value === 'object' && value !== null && !Array.isArray(value) ? value.percent : 0;
    return asNumber(percent ?? 0);
  },
  read(cell) {
    const text = cell.text.trim();
    if (/^(?:すべて|全て|全部)$/.test(text)) return { value: 'all' };
    if (/^(?:どれか|いずれか|一つでも|1つでも|１つでも)$/.test(text)) return { value: 'any' };
    const percent = seenNumber(cell);
    return percent === undefined ? { fault: { code: 'notAShare', text } } : { value: { percent } };
  },
};

function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** Thousands separators and full-width digits are read; 50% is 50. */
function seenNumber(cell: SeenCell): number | undefined {
  if (typeof cell.value === 'number') {
    if ('fault' in seenText(cell)) return undefined;
    return /[%％]\s*$/.test(cell.text) ? Number((cell.value * 100).toPrecision(12)) : cell.value;
  }
  const text = foldWidth(cell.text)
    .trim()
    .replace(/^[−▲△]/, '-')
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
    .replace(/ ?%$/, '');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

function writtenYear(text: string): number | undefined {
  const folded = foldWidth(text).trim();
  const year = readYear(folded, 0);
  return year?.end === folded.length ? year.writings[0].western : undefined;
}
