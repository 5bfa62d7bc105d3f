import { compareExact, type Exact, exact, magnitude, minus, plus, zero } from '../grades/exact.ts';
import { foldUnit } from '../indicators/units.ts';
import type { WrittenFigure } from './written-figure.ts';

/** Figures that a text adds up, and what it says that they make. */
export interface StatedSum {
  total: WrittenFigure;
  /** As it is said: `5回＋10回`. */
  addends: string;
  computed: Exact;
  /** Divided or multiplied: the last written digit may be rounded. */
  isRounded?: true;
}

export function sumOf(figures: readonly WrittenFigure[]): Exact {
  return figures.reduce((sum, { value }) => plus(sum, exact(value)), zero);
}

/** 人 and 名 are one unit; percentages, tenths and averages do not add up. */
export function isOfOneUnit(figures: readonly WrittenFigure[]): boolean {
  const [first] = figures;
  return first !== undefined && figures.every((one) => foldUnit(one.unit) === foldUnit(first.unit));
}

const neverAdded = ['%', '割', '倍', '℃', 'ポイント', '‰'];

export function isAdded({ unit, isApproximate, isEach, sign }: WrittenFigure): boolean {
  return !isApproximate && !isEach && sign === undefined && !neverAdded.includes(foldUnit(unit));
}

/** Rounded or cut off at the written decimals. */
export function isNear(computed: Exact, stated: Pick<WrittenFigure, 'value' | 'decimals'>): boolean {
  const step = { over: 1n, under: 10n ** BigInt(stated.decimals) };
  return compareExact(magnitude(minus(computed, exact(stated.value))), step) < 0;
}

/** Whether some of them, from one on to the last, already make the total: then nobody knows what it is of. */
export function someEndMakes(addends: readonly WrittenFigure[], total: WrittenFigure): boolean {
  const wanted = exact(total.value);
  let sum = zero;
  return addends.toReversed().some((one) => {
    sum = plus(sum, exact(one.value));
    return compareExact(sum, wanted) === 0;
  });
}
