import { matchAt } from '../dates/match-at.ts';
import { toNumber } from '../grades/exact.ts';
import { number, readMultiples, writtenDigits } from './read-multiples.ts';
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

const sign = /(?:^|[\s:(])([-\u2212▲△ー―\u2013] ?)$/;
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
    ? { amount: writtenDigits(match[0]), end: after }
    : readMultiples(text, writtenDigits(match[0]), after);
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
