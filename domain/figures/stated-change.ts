import { compareExact, dividedBy, type Exact, exact, magnitude, minus, times } from '../grades/exact.ts';
import { foldUnit } from '../indicators/units.ts';
import { isOfOneUnit } from './stated-sum.ts';
import type { WrittenFigure } from './written-figure.ts';

export type Way = 'more' | 'less' | 'none';

/** What a text says of a change, with the two values that it is between. */
export interface StatedChange {
  from: WrittenFigure;
  to: WrittenFigure;
  /** Which way it says; nothing for 前年度比105％. */
  way?: Way;
  /** By how much; nothing for 980人に増加. */
  by?: WrittenFigure;
  /** What a person has to look at. */
  start: number;
  end: number;
}

/** What the values really make. `kind`: in which terms the text says it. */
export interface RealChange {
  kind: 'difference' | 'share' | 'ratio';
  amount: Exact;
  unit: string;
  way: Way;
}

/** Nothing where the text is right, or where nobody can tell. */
export function findRealChange({ from, to, way, by }: StatedChange): RealChange | undefined {
  const difference = minus(exact(to.value), exact(from.value));
  const real = wayOf(difference);
  if (!by) return way === undefined || way === real ? undefined : asDifference(difference, from.unit, real);
  const isDifference = isSameKind(from, by);
  if (isDifference) {
    const isRight =
      isWithin(magnitude(difference), by, [from, to]) && (way === undefined || fitsWay(way, real, by));
    return isRight ? undefined : asDifference(difference, by.unit, real);
  }
  return ofRate(difference, { from, to, by, ...(way ? { way } : {}) }, real);
}

function asDifference(difference: Exact, unit: string, way: Way): RealChange {
  return { kind: 'difference', amount: magnitude(difference), unit, way };
}

/** Percentages differ by points. */
function isSameKind(from: WrittenFigure, by: WrittenFigure): boolean {
  if (foldUnit(from.unit) === '%') return /ポイント|pt|%|パーセント/.test(foldUnit(by.unit));
  return isOfOneUnit([from, by]);
}

/** Percentages are rounded before they are printed: the last digit may differ by one. */
function isWithin(difference: Exact, by: WrittenFigure, values: readonly WrittenFigure[]): boolean {
  const decimals = [...values, by].map((one) => one.decimals);
  const isRounded = foldUnit(values[0]?.unit ?? '') === '%' || Math.max(...decimals) > 0;
  const gap = magnitude(minus(difference, exact(by.value)));
  const room = isRounded ? { over: 1n, under: 10n ** BigInt(Math.min(...decimals)) } : exact(0);
  return compareExact(gap, room) <= 0;
}

function fitsWay(way: Way, real: Way, by: WrittenFigure): boolean {
  return way === real || by.value === 0 || real === 'none';
}

function ofRate(
  difference: Exact,
  { from, to, by, way }: Pick<StatedChange, 'from' | 'to' | 'way'> & { by: WrittenFigure },
  real: Way,
): RealChange | undefined {
  const hundred = exact(foldUnit(by.unit) === '倍' ? 1 : 100);
  const share = dividedBy(times(magnitude(difference), hundred), exact(from.value));
  const ratio = dividedBy(times(exact(to.value), hundred), exact(from.value));
  if (!share || !ratio || !['%', '倍'].includes(foldUnit(by.unit))) return undefined;
  const isNear = (amount: Exact) =>
    compareExact(magnitude(minus(amount, exact(by.value))), { over: 1n, under: 10n ** BigInt(by.decimals) }) <
    0;
  const isShare = isNear(share) && (way === undefined || way === real);
  // 105％に増加 and 前年度比105％ are of the whole.
  if (isShare || (isNear(ratio) && (way === undefined || way === real))) return undefined;
  const isOfChange = way !== undefined && foldUnit(by.unit) === '%';
  return isOfChange
    ? { kind: 'share', amount: share, unit: by.unit, way: real }
    : { kind: 'ratio', amount: ratio, unit: by.unit, way: real };
}

function wayOf(difference: Exact): Way {
  return difference.over === 0n ? 'none' : difference.over > 0n ? 'more' : 'less';
}
