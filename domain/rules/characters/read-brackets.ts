import { isListMark, isLooseListMark } from './list-mark.ts';

/** One half of a pair in a text; `index` is its offset. */
export interface Bracket {
  index: number;
  sign: string;
  /** Its place in `bracketShapes`: （ and ( are of one shape. */
  shape: number;
  isOpening: boolean;
}

export interface BracketPair {
  open: Bracket;
  close: Bracket;
}

export interface BracketsInText {
  /** Also pairs of two widths. */
  pairs: BracketPair[];
  /** Two halves without a partner that stand for one pair: 「…』. */
  misshaped: BracketPair[];
  lone: Bracket[];
}

/** Opening and closing halves, in full width, then in half width where there is one. */
const bracketShapes: readonly string[][] = [
  ['（）', '()'],
  ['「」', '｢｣'],
  ['［］', '[]'],
  ['｛｝', '{}'],
  ['『』'],
  ['【】'],
  ['〔〕'],
  ['《》'],
  ['〈〉'],
];
const signs = new Map<string, { shape: number; isOpening: boolean; other: string }>(
  bracketShapes.flatMap((widths, shape) =>
    widths.flatMap(([open = '', close = '']) => [
      [open, { shape, isOpening: true, other: close }] as const,
      [close, { shape, isOpening: false, other: open }] as const,
    ]),
  ),
);
const bracket = /[（）()「」｢｣［］[\]｛｝{}『』【】〔〕《》〈〉]/g;
const lineBeginning = /^[^\S\n]*(?:[・･○●◯〇■□◆◇▲△★☆※*-]|[①-⑳])?/;
/** So far apart may the halves of a mistyped pair be. */
const longestMisshaped = 40;

const anyBracket = new RegExp(bracket.source);

export function hasBrackets(text: string): boolean {
  return anyBracket.test(text);
}

/** The half that belongs to this one, of the same width. */
export function otherHalf(sign: string): string {
  return signs.get(sign)?.other ?? '';
}

/**
 * Pairs within a paragraph, the inner ones first, over its lines; a pair does not reach into the next item of a list.
 * The brackets of list marks `1)` are left out.
 */
export function readBrackets(text: string): BracketsInText {
  const reading: Reading = { pairs: [], lone: [], marks: [], open: [], counts: [], line: 0, prefix: '' };
  let start = 0;
  for (const line of text.split('\n')) {
    readLine(reading, line, start);
    start += line.length + 1;
  }
  giveUp(reading, 0);
  const lone = reading.lone.filter((one) => !isMarkOfList(reading, text, one));
  lone.sort((a, b) => a.index - b.index);
  return { pairs: reading.pairs, ...takeMisshaped(lone, text) };
}

interface OpenBracket extends Bracket {
  /** How its line begins, where that is the mark of an item. */
  prefix: string;
}

interface Reading {
  pairs: BracketPair[];
  lone: Bracket[];
  /** Closing halves of `1)`. */
  marks: Bracket[];
  open: OpenBracket[];
  /** Of each shape, how many are open. */
  counts: number[];
  line: number;
  prefix: string;
}

function readLine(reading: Reading, line: string, start: number): void {
  if (line.trim() === '') {
    giveUp(reading, 0);
    return;
  }
  const prefix = lineBeginning.exec(line)?.[0] ?? '';
  reading.line = start;
  reading.prefix = prefix.trim() === '' ? '' : prefix.replace(/[①-⑳]/, '①');
  while (reading.prefix !== '' && reading.open.at(-1)?.prefix === reading.prefix)
    giveUp(reading, reading.open.length - 1);
  for (const match of line.matchAll(bracket)) {
    const sign = signs.get(match[0]);
    if (!sign) continue;
    const one = { index: start + match.index, sign: match[0], shape: sign.shape, isOpening: sign.isOpening };
    if (one.isOpening) openOne(reading, one, line);
    else closeOne(reading, one, line);
  }
}

function openOne(reading: Reading, { index, sign, shape, isOpening }: Bracket, line: string): void {
  // What opens at the end of a line goes on below it, list or not.
  const goesOn = line.slice(index - reading.line + 1).trim() === '';
  reading.open.push({ index, sign, shape, isOpening, prefix: goesOn ? '' : reading.prefix });
  reading.counts[shape] = (reading.counts[shape] ?? 0) + 1;
}

/** What is open from this place on stays without its other half. */
function giveUp(reading: Reading, from: number): void {
  for (const { prefix: _, ...one } of reading.open.splice(from)) {
    reading.lone.push(one);
    reading.counts[one.shape] = (reading.counts[one.shape] ?? 0) - 1;
  }
}

function closeOne(reading: Reading, close: Bracket, line: string): void {
  const isMark = close.shape === 0 && isListMark(line, close.index - reading.line);
  const place = reading.counts[close.shape] ? lastOpen(reading.open, close.shape) : -1;
  const open = reading.open[place];
  if (!open || (isMark && open.index < reading.line)) {
    if (isMark) reading.marks.push(close);
    else if (!takeOver(reading, close, line)) reading.lone.push(close);
    return;
  }
  giveUp(reading, place + 1);
  reading.open.pop();
  reading.counts[close.shape] = (reading.counts[close.shape] ?? 0) - 1;
  reading.pairs.push({ open, close });
}

function lastOpen(open: readonly Bracket[], shape: number): number {
  return open.findLastIndex((one) => one.shape === shape);
}

/** （対象：1）市民　2）職員）: what had closed the pair was the mark of an item. */
function takeOver(reading: Reading, close: Bracket, line: string): boolean {
  const last = reading.pairs.at(-1);
  if (last?.open.shape !== 0 || close.shape !== 0 || last.open.index < reading.line) return false;
  if (!isListMark(line, last.close.index - reading.line)) return false;
  reading.marks.push(last.close);
  last.close = close;
  return true;
}

/** `は1)市民、2)職員`: beside marks that are sure, the first one is one too. */
function isMarkOfList({ marks }: Reading, text: string, { index, isOpening, shape }: Bracket): boolean {
  return marks.length > 0 && !isOpening && shape === 0 && isLooseListMark(text, index);
}

function takeMisshaped(all: Bracket[], text: string): Pick<BracketsInText, 'misshaped' | 'lone'> {
  const misshaped: BracketPair[] = [];
  const lone: Bracket[] = [];
  for (const one of all) {
    const open = lone.at(-1);
    if (open && !one.isOpening && isOnePair(open, one, text)) {
      lone.pop();
      misshaped.push({ open, close: one });
    } else lone.push(one);
  }
  return { misshaped, lone };
}

function isOnePair(open: Bracket, close: Bracket, text: string): boolean {
  return (
    open.isOpening &&
    open.shape !== close.shape &&
    close.index - open.index <= longestMisshaped &&
    !/[\n。]/.test(text.slice(open.index, close.index))
  );
}
