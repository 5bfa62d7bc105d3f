import { matchAt } from '../dates/match-at.ts';
import { readYear } from '../dates/written-year.ts';

/** A date or a year that a figure is of. Offsets are those of the text. */
export interface WrittenAsOf {
  start: number;
  end: number;
  /** Western. */
  fiscalYear: number;
}

const yearStart = /[\d令平昭大明㋿㍻㍼㍽㍾RHS]/g;
const day = / ?(?:([./-]) ?(\d{1,2})(?: ?\1 ?(\d{1,2}))?(?!\d)|(\d{1,2})月(?: ?\d{1,2}日)?)/y;
const tail = /(?: ?末)?(?: ?(?:現在|時点|実績))?/y;
/** An era or a year stands for itself only where nothing follows that would make it a figure. */
const standsAlone = /[ ]?(?:[)）\]】\n:：末現時※]|$)/y;
const bareYear = /(?<![\d.,])(\d{1,2}|元)年度(?:末)?(?: ?(?:現在|時点|実績))?/g;

/** Every year or date in a text that went through `foldWidth`: `2021年度末`, `R4.3.31`, `(H16)`, `5年度`. */
export function findAsOf(text: string): WrittenAsOf[] {
  const found: WrittenAsOf[] = [];
  yearStart.lastIndex = 0;
  for (let match = yearStart.exec(text); match; match = yearStart.exec(text)) {
    const one = readAsOf(text, match.index);
    if (!one) continue;
    found.push(one);
    yearStart.lastIndex = one.end;
  }
  for (const match of text.matchAll(bareYear)) {
    const { index } = match;
    if (found.some(({ start, end }) => start <= index && index < end)) continue;
    const year = 2018 + (match[1] === '元' ? 1 : Number(match[1]));
    found.push({ start: index, end: index + match[0].length, fiscalYear: year });
  }
  return found.sort((a, b) => a.start - b.start);
}

function readAsOf(text: string, start: number): WrittenAsOf | undefined {
  const year = readYear(text, start);
  if (!year) return undefined;
  const [{ western }] = year.writings;
  const dated = year.unit === 'fiscalYear' ? undefined : matchAt(day, text, year.end);
  const month = dated ? Number(dated[2] ?? dated[4]) : 0;
  const isDate = month >= 1 && month <= 12;
  if (year.unit === 'none' && !isDate && !matchAt(standsAlone, text, year.end)) return undefined;
  // 2023 alone is a figure unless brackets hold it.
  if (year.unit === 'none' && !isDate && !year.writings.some(({ era }) => era) && text[start - 1] !== '(') {
    return undefined;
  }
  const afterDate = isDate && dated ? dated.index + dated[0].length : year.end;
  const end = afterDate + (matchAt(tail, text, afterDate)?.[0].length ?? 0);
  return { start, end, fiscalYear: isDate && month < 4 ? western - 1 : western };
}
