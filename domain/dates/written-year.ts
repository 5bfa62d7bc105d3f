import { type Era, eraYearNumber, findEra } from './eras.ts';
import { matchAt } from './match-at.ts';

/** One writing of a year: `令和5`, `2023`. */
export interface YearWriting {
  western: number;
  /** Present where it is written with an era, that may never have had such a year. */
  era?: { era: Era; year: number };
  start: number;
  end: number;
  /** Of the one in brackets: 年 or 年度, where it stands there, too. */
  unit?: 'year' | 'fiscalYear';
}

export interface WrittenYear {
  /** Two where one stands in brackets: 令和5(2023)年. */
  writings: [YearWriting, ...YearWriting[]];
  /** What follows: 年, 年度, or neither, as in R5.10.19. */
  unit: 'year' | 'fiscalYear' | 'none';
  end: number;
}

const writing =
  /(?:(令和|平成|昭和|大正|明治|[㋿㍻㍼㍽㍾]|(?<![A-Za-z0-9])[RHS]|(?<![一-龠])[令平昭](?=\d{1,2}[./年]))[ .]?(元|\d{1,2}(?!\d))|(?<![\d.,/-])((?:19|20)\d\d)(?!\d))/y;
const unit = / ?(年度|年)/y;
const opening = / ?\( ?/y;
const closing = / ?(年度?)? ?\)/y;

/** The year that begins at this offset of a text that went through `foldWidth`. */
export function readYear(text: string, offset: number): WrittenYear | undefined {
  const first = readWriting(text, offset);
  if (!first) return undefined;
  const inside = readBracketed(text, first.end);
  const unitMatch = matchAt(unit, text, inside?.end ?? first.end);
  const afterUnit = unitMatch ? unitMatch.index + unitMatch[0].length : (inside?.end ?? first.end);
  const behind = inside || !unitMatch ? undefined : readBracketed(text, afterUnit);
  const second = inside ?? behind;
  return {
    writings: second ? [first, second.writing] : [first],
    unit: unitMatch ? (unitMatch[1] === '年度' ? 'fiscalYear' : 'year') : 'none',
    end: behind?.end ?? afterUnit,
  };
}

function readWriting(text: string, offset: number): YearWriting | undefined {
  const match = matchAt(writing, text, offset);
  if (!match) return undefined;
  const [whole, eraName, eraYear = '', western] = match;
  const place = { start: offset, end: offset + whole.length };
  const era = eraName === undefined ? undefined : findEra(eraName);
  if (!era) return { western: Number(western), ...place };
  const year = eraYearNumber(eraYear);
  return { western: era.offset + year, era: { era, year }, ...place };
}

function readBracketed(text: string, offset: number): { writing: YearWriting; end: number } | undefined {
  const open = matchAt(opening, text, offset);
  const inner = open && readWriting(text, offset + open[0].length);
  const close = inner && matchAt(closing, text, inner.end);
  return close ? { writing: withUnit(inner, close[1]), end: inner.end + close[0].length } : undefined;
}

function withUnit(writing: YearWriting, written: string | undefined): YearWriting {
  return written === undefined ? writing : { ...writing, unit: written === '年度' ? 'fiscalYear' : 'year' };
}
