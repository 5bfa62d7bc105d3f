import { foldWidth } from '../dates/fold-width.ts';
import { foldUnit } from '../indicators/units.ts';
import type { Sentence } from '../text/read-sentences.ts';
import {
  changeOfNew,
  changeThenEarlier,
  changeThenNew,
  comparedWith,
  goesOn,
  isNew,
  laterYear,
  leadsTo,
  ofEarlier,
  rateCloses,
  rateOpens,
  subjectOf,
  thanEarlier,
  thenAmount,
  thenEarlier,
  thenEarlierDay,
  wayBehind,
  wayOfWord,
} from './change-words.ts';
import { findRealChange, type StatedChange, type Way } from './stated-change.ts';
import { isOfOneUnit } from './stated-sum.ts';
import type { WrittenFigure } from './written-figure.ts';

/** A change from an earlier value whose new value stands elsewhere: 前年度の5,185件よりも730件減少. */
export interface OpenChange {
  from: WrittenFigure;
  way: Way;
  by: WrittenFigure;
  /** Of what: 相談件数. */
  subject: string;
}

/** A sentence with its figures; the text is in half width. */
interface Told {
  text: string;
  start: number;
  end: number;
  figures: WrittenFigure[];
}

/** What sentences state of changes: with both values, or (`open`) with the earlier one only. */
export function readChanges(
  text: string,
  sentences: readonly Sentence[],
  figures: readonly WrittenFigure[],
): { changes: StatedChange[]; open: OpenChange[] } {
  const folded = foldWidth(text);
  let next = 0;
  const told = sentences
    .map(({ start, end }) => {
      const from = next;
      while ((figures[next]?.start ?? end) < end) next += 1;
      return { text: folded, start, end, figures: figures.slice(from, next) };
    })
    .filter((one) => one.figures.length > 1);
  const places = told.flatMap((one) => one.figures.map((_, index) => ({ one, index })));
  return {
    changes: places.flatMap(({ one, index }) => [...readMove(one, index), ...readBy(one, index)]),
    open: places.flatMap(({ one, index }) => readOpen(one, index)),
  };
}

/** 1,025人から1,218人に増え、193人の増. */
function readMove(told: Told, index: number): StatedChange[] {
  const [from, to, by] = told.figures.slice(index, index + 3);
  if (!from || !to || !areValues(from, to) || !isMove(told, index, from)) return [];
  const word = goesOn.exec(behind(told, to));
  const moved: StatedChange[] = word
    ? [{ from, to, way: wayOfWord(word[1] ?? ''), start: to.start, end: to.end + word[0].length }]
    : [];
  const way = by && wayOfAmount(told, by);
  if (!by || !way || by.isApproximate || !thenAmount.test(between(told, index + 1))) return moved;
  const rate = told.figures[index + 3];
  const alike = rate && isBracketedRate(told, index + 3) ? [by, rate] : [by];
  return [...alike.map((one) => ({ from, to, way, by: one, start: one.start, end: one.end })), ...moved];
}

function isMove(told: Told, index: number, from: WrittenFigure): boolean {
  const gap = between(told, index);
  return (
    leadsTo.test(gap) || (laterYear.test(gap) && ofEarlier.test(told.text.slice(told.start, from.start)))
  );
}

/** A figure that says by how much, with the values before and behind it. */
function readBy(told: Told, index: number): StatedChange[] {
  const [by] = told.figures.slice(index);
  const lead = between(told, index - 1);
  if (!by || by.isApproximate || by.isEach) return [];
  const way = wayOfAmount(told, by);
  const isRate = ['%', '倍'].includes(foldUnit(by.unit)) && /比[: ]*$/.test(lead);
  if (!way && !isRate) return [];
  // 32件（12.1％）増加: the percentage stands for the amount before it.
  const isBracketed = isRateOf(told, index);
  const ends = isBracketed ? endsOf(told, index - 1, between(told, index - 2)) : endsOf(told, index, lead);
  const all = (foldUnit(by.unit) === '%' ? ends.filter(isOfOneKind) : ends).map(
    (one): StatedChange => ({ ...one, ...(way ? { way } : {}), by, start: by.start, end: by.end }),
  );
  // Where one of two readings is right, it is the one that is meant.
  return all.some((one) => !findRealChange(one)) ? [] : all.slice(0, 1);
}

function isRateOf(told: Told, index: number): boolean {
  return isBracketedRate(told, index) && thanEarlier.test(between(told, index - 2));
}

function isBracketedRate(told: Told, index: number): boolean {
  const rate = told.figures[index];
  if (!rate || foldUnit(rate.unit) !== '%' || rate.isApproximate || rate.sign) return false;
  return rateOpens.test(between(told, index - 1)) && rateCloses.test(behind(told, rate));
}

interface Ends {
  from: WrittenFigure;
  to: WrittenFigure;
}

/** The values that a change may be between, the likeliest first. */
function endsOf(told: Told, index: number, lead: string): Ends[] {
  const { figures } = told;
  const [beforeLast, last, next, afterNext] = [-2, -1, 1, 2].map((step) => figures[index + step]);
  const [here, behindNext] = [between(told, index), between(told, index + 1)];
  if (next && afterNext && changeOfNew.test(here) && thenEarlier.test(behindNext))
    return endsIf(afterNext, next);
  if (last && next && comparedWith.test(lead) && changeThenEarlier.test(here)) return endsIf(next, last);
  if (!last || !thanEarlier.test(lead)) return [];
  const gap = between(told, index - 2);
  const isOfDay = thenEarlierDay.test(gap) && beforeLast !== undefined && isOfOneSize(last, beforeLast);
  return [
    ...(beforeLast && (thenEarlier.test(gap) || isOfDay) ? endsIf(last, beforeLast) : []),
    ...(next && changeThenNew.test(here) && isNew.test(behind(told, next)) ? endsIf(last, next) : []),
  ];
}

function endsIf(from: WrittenFigure, to: WrittenFigure): Ends[] {
  return areValues(from, to) ? [{ from, to }] : [];
}

const mostGrowth = 20;

/** Beside a percentage a twentyfold value is one of something else: 410トン、1.9％ behind 21,386トン. */
function isOfOneKind({ from, to }: Ends): boolean {
  return Math.max(from.value, to.value) <= mostGrowth * Math.min(from.value, to.value);
}

/** A figure of one month is no earlier value of a year's. */
function isOfOneSize({ value: a }: WrittenFigure, { value: b }: WrittenFigure): boolean {
  return Math.max(a, b) < 2 * Math.min(a, b);
}

function readOpen(told: Told, index: number): OpenChange[] {
  const [from, by] = told.figures.slice(index, index + 2);
  if (!from || !by || by.isApproximate || !areValues(from, by) || !thanEarlier.test(between(told, index)))
    return [];
  const way = wayOfAmount(told, by);
  const before = told.text.slice(told.start, from.start);
  const subject = subjectOf.exec(before)?.[1];
  if (
    !way ||
    subject === undefined ||
    !ofEarlier.test(before) ||
    endsOf(told, index + 1, between(told, index)).length > 0
  )
    return [];
  return [{ from, way, by, subject }];
}

function wayOfAmount(told: Told, by: WrittenFigure): Way | undefined {
  if (by.sign) return by.sign === '+' ? 'more' : 'less';
  return wayBehind(behind(told, by).replace(/^(?:\([^()]{0,12}\)|\))/, ''));
}

/** 延べ1,204人（前年度1,150人）: the earlier value is counted as the new one. */
function areValues(from: WrittenFigure, to: WrittenFigure): boolean {
  const isPlain = [from, to].every((one) => !one.isApproximate && !one.isEach && one.sign === undefined);
  return isPlain && isOfOneUnit([from, to]) && (from.counting ?? to.counting) === to.counting;
}

/** What stands between a figure and the next one. */
function between({ text, figures }: Told, index: number): string {
  const [one, next] = [figures[index], figures[index + 1]];
  return one && next ? text.slice(one.end, next.start) : '';
}

function behind({ text, end }: Told, figure: WrittenFigure): string {
  return text.slice(figure.end, Math.min(end, figure.end + 24));
}
