import { foldWidth } from '../dates/fold-width.ts';
import { matchAt } from '../dates/match-at.ts';
import { toNumber } from '../grades/exact.ts';
import { readMultiples, writtenDigits } from '../indicators/read-multiples.ts';
import { readCountedUnit } from './counted-unit.ts';
import { readBefore } from './figure-label.ts';
import { countNothing, isItemNumber, nameSomething, spansNotCounted } from './not-counted.ts';
import type { WrittenFigure } from './written-figure.ts';

const number = /(?<!\d|[\dA-Za-z][.,])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;
const scaledMoney = / ?(?:千|万|百万|億)円/y;
const multiple = / ?[千万百億]/y;
const inexact =
  /(?:程度|余り|あまり|余(?!裕|剰)|以上|以下|未満|以内|超|前後|強(?!化)|弱(?!者)|ほど|近く|くらい|ぐらい|台(?!数))/y;
const each = /ずつ| ?\/ ?1?(?:回|日|月|人|年|件|週|世帯|か所)/y;
const perOne = / ?(?:あたり|当たり|当り|につき|ごと|毎)/y;
const broken = /[.,]+\d[\d.,]*/y;
/** As many digits as a number of the program holds exactly. */
const longest = 15;

/** The figures of a text in its order; parts of dates, times, numbers of items (№12, 第3回) and years are none. */
export function readFigures(text: string): WrittenFigure[] {
  const folded = foldWidth(text);
  const figures: WrittenFigure[] = [];
  let isNextEach = false;
  for (const match of countingDigits(folded)) {
    const figure = readFigure(folded, match, figures.at(-1)?.end ?? 0);
    if (!figure) continue;
    if (matchAt(perOne, folded, figure.end)) isNextEach = true;
    else {
      figures.push(isNextEach ? { ...figure, isEach: true } : figure);
      isNextEach = false;
    }
  }
  return withRanges(figures, folded);
}

/** Numbers that are not within a date and the like. */
function countingDigits(text: string): RegExpExecArray[] {
  const spans = spansNotCounted(text);
  const found: RegExpExecArray[] = [];
  let place = 0;
  let reached = 0;
  for (const match of text.matchAll(number)) {
    const { index, 0: digits } = match;
    if (index < reached) continue;
    while ((spans[place]?.start ?? text.length) <= index) {
      reached = Math.max(reached, spans[place]?.end ?? 0);
      place += 1;
    }
    const end = index + digits.length;
    const rest = matchAt(broken, text, end);
    if (index >= reached && !rest && digits.length <= longest) found.push(match);
    reached = Math.max(reached, end + (rest?.[0].length ?? 0));
  }
  return found;
}

function readFigure(text: string, match: RegExpExecArray, from: number): WrittenFigure | undefined {
  const { index: start, 0: digits } = match;
  if (start < from || countNothing(text, start + digits.length)) return undefined;
  const { value, unit, end } = readAmount(text, start, digits);
  // DV45件 counts; R5, A4 and Windows11 do not.
  if (/[A-Za-z]$/.test(text.slice(start - 1, start)) && !isBehindWord(text, start, unit)) return undefined;
  if (nameSomething(text, end) || (unit === '' && isItemNumber(text, start, end))) return undefined;
  const { isApproximate, isEach, ...before } = readBefore(text, from, start);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const isScaled = decimals > 0 && end - start > digits.length + unit.length;
  return {
    ...{ start, end, value, decimals, unit },
    ...before,
    // 1.2万人 is rounded.
    isApproximate: isApproximate || isScaled || matchAt(inexact, text, end) !== null,
    ...(isEach || matchAt(each, text, end) ? { isEach: true } : {}),
  };
}

function isBehindWord(text: string, start: number, unit: string): boolean {
  return unit !== '' && /(?<![A-Za-z])(?:[A-Z]{2,5}|Web)$/.test(text.slice(Math.max(0, start - 7), start));
}

/** 3,250千円 counts 千円, as accounts do; 1万2千円 counts 円. */
function readAmount(
  text: string,
  start: number,
  digits: string,
): { value: number; unit: string; end: number } {
  const after = start + digits.length;
  const isScaled = matchAt(multiple, text, after) && !matchAt(scaledMoney, text, after);
  const { value, end } = isScaled
    ? readScaled(text, digits, after)
    : { value: Number(digits.replaceAll(',', '')), end: after };
  const unit = readCountedUnit(text, end);
  return { value, unit: unit?.unit ?? '', end: unit?.end ?? end };
}

function readScaled(text: string, digits: string, after: number): { value: number; end: number } {
  const { amount, end } = readMultiples(text, writtenDigits(digits), after);
  return { value: toNumber(amount), end };
}

/** 10～20人: neither end is the figure, and the unit stands behind the second one. */
function withRanges(figures: WrittenFigure[], text: string): WrittenFigure[] {
  return figures.map((figure, index) => {
    const before = figures[index - 1];
    const after = figures[index + 1];
    if (after && isRange(text, figure, after))
      return { ...figure, unit: figure.unit || after.unit, isApproximate: true };
    return before && isRange(text, before, figure) ? { ...figure, isApproximate: true } : figure;
  });
}

const tilde = /^ ?[~〜] ?$/;
const dash = /^ ?[-‐–—−] ?$/;

function isRange(text: string, low: WrittenFigure, high: WrittenFigure): boolean {
  if (high.start - low.end > 3) return false;
  const gap = text.slice(low.end, high.start);
  // 150－20＝130 takes away.
  const isSum = /^ ?[=＝+\-−]/.test(text.slice(high.end, high.end + 2));
  return tilde.test(gap) || (dash.test(gap) && low.unit === '' && high.unit !== '' && !isSum);
}
