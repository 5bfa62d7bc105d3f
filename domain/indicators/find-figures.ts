import { matchAt } from '../dates/match-at.ts';
import { type Exact, exact, plus, times, toNumber } from '../grades/exact.ts';
import { foldUnit, unitAndPer } from './units.ts';

/** One figure in a text; offsets are those of the text. */
export interface Figure {
  value: number;
  unit?: string;
  per?: string;
  start: number;
  end: number;
  /** Digits go on in a way that no number does: `1,25`. */
  isBroken: boolean;
}

const number = /(?<![\dA-Za-z]|[\dA-Za-z][.,])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;
const nextNumber = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const sign = /(?:^|[\s:(])([-\u2212▲△ー―\u2013] ?)$/;
const multiple = / ?(百万|千万|千|万|億)/y;
const powers: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 億: 8 };
const unit =
  / ?(%|パーセント|ポイント|[かカヶケ](?:所|国|月|年)|つ|[A-Za-z㎡㎢㎥㎞㎏℃°μ‰][A-Za-z0-9²³・-]*|[一-龠々ァ-ヺー]+)/y;
const afterUnit =
  /以上|以下|未満|以内|程度|前後|超|増|減|現在|達成|実施|開催|参加|累計|見込|予定|及|又|合計|割合/;
const per = / ?\/ ?([^\s\d()[\]【】※、,。/:~][^\s()[\]【】※、,。/:~]*)/y;
const perBefore = /(?:^|[\s:(])(?:毎)?([年月週])(?:間|に)? ?$/;

/** The figures of a text that went through `foldWidth`, each with its unit; `expected` is the unit that it should have. */
export function findFigures(text: string, expected?: string): Figure[] {
  const figures: Figure[] = [];
  number.lastIndex = 0;
  for (let match = number.exec(text); match; match = number.exec(text)) {
    const figure = readFigure(text, match, expected);
    figures.push(figure);
    number.lastIndex = figure.end;
  }
  return figures;
}

function readFigure(text: string, match: RegExpExecArray, expected?: string): Figure {
  const before = text.slice(0, match.index);
  const minus = sign.exec(before)?.[1];
  const after = match.index + match[0].length;
  const wanted = readUnit(text, after, expected);
  const isExpected =
    expected !== undefined && wanted && foldUnit(wanted.unit) === foldUnit(unitAndPer(expected).unit);
  const { amount, end } = isExpected
    ? { amount: digits(match[0]), end: after }
    : readMultiples(text, digits(match[0]), after);
  const named = isExpected ? wanted : readUnit(text, end);
  const rate = matchAt(per, text, named?.end ?? end);
  const perYear = rate?.[1] ?? perBefore.exec(minus ? before.slice(0, -minus.length) : before)?.[1];
  const value = toNumber(amount);
  return {
    value: minus && value !== 0 ? -value : value,
    ...(named ? { unit: named.unit } : {}),
    ...(perYear ? { per: perYear } : {}),
    start: match.index - (minus?.length ?? 0),
    end: rate ? rate.index + rate[0].length : (named?.end ?? end),
    isBroken: /^[.,]\d/.test(text.slice(after)) || /^ ?\/ ?\d/.test(text.slice(named?.end ?? end)),
  };
}

/** `1億2,345万`: every piece with its power of ten, each smaller than the one before it. */
function readMultiples(text: string, first: Exact, after: number): { amount: Exact; end: number } {
  let amount: Exact | undefined;
  let piece = first;
  let end = after;
  let last = Number.POSITIVE_INFINITY;
  for (;;) {
    const match = matchAt(multiple, text, end);
    const power = powers[match?.[1] ?? ''] ?? 0;
    if (power >= last) break;
    const value = times(piece, exact(Number(`1e${power}`)));
    amount = amount ? plus(amount, value) : value;
    end += match?.[0].length ?? 0;
    last = power;
    const next = power === 0 ? null : matchAt(nextNumber, text, end);
    if (!next) break;
    piece = digits(next[0]);
    end = next.index + next[0].length;
  }
  return { amount: amount ?? first, end };
}

function readUnit(
  text: string,
  offset: number,
  expected?: string,
): { unit: string; end: number } | undefined {
  if (expected !== undefined) {
    const start = offset + (text[offset] === ' ' ? 1 : 0);
    const { unit: base } = unitAndPer(expected);
    if (base !== '' && text.startsWith(base, start)) return { unit: base, end: start + base.length };
  }
  const match = matchAt(unit, text, offset);
  const [whole = '', named = ''] = match ?? [];
  const cut = named.search(afterUnit);
  const kept = cut < 0 ? named : named.slice(0, cut);
  if (kept === '') return undefined;
  return { unit: foldUnit(kept), end: offset + whole.length - (named.length - kept.length) };
}

function digits(text: string): Exact {
  const [whole = '0', fraction = ''] = text.replaceAll(',', '').split('.');
  return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) };
}
