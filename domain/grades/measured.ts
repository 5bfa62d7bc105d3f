import { parseQuantity } from '../indicators/parse-quantity.ts';
import type { Part, Quantity } from '../plan/indicator.ts';
import { compareExact, type Exact, exact, magnitude, minus } from './exact.ts';
import { factOf } from './fact.ts';
import type { CannotSay, Fact } from './suggestion.ts';

/** A figure that can be compared. */
export interface Measured {
  value: Exact;
  /** Digits behind the point, as printed. */
  decimals: number;
  fact: Fact;
}

/** The figure of a quantity: its value, else what its text says. Nothing where that is no figure. */
export function measure(quantity: Quantity, unit?: string): Measured | undefined {
  const value = quantity.value ?? parseQuantity(quantity.raw, unit === undefined ? {} : { unit }).value;
  if (value === undefined) return undefined;
  const fact = factOf(quantity.value === undefined ? { ...quantity, value } : quantity, unit);
  return { value: exact(value), decimals: decimalsOf(value), fact };
}

/** The stage that a text is at, as its place among the part's stages. */
export function measureStage(
  { stages = [] }: Part,
  quantity: Quantity,
  stage: string = quantity.raw,
): Measured | undefined {
  const place = stages.findIndex((one) => folded(one) === folded(stage));
  return place < 0 ? undefined : { value: exact(place), decimals: 0, fact: factOf(quantity) };
}

export function isMissing(one: object | string): one is CannotSay {
  return typeof one === 'object' && 'because' in one;
}

/**
 * Figures are compared as they print. What differs by less than a hundred-thousandth of the last place that both have
 * is the same: 13.999999 beside 14.0 comes from a calculation in binary numbers.
 */
export function compareFigures(a: Exact, b: Exact, decimals: number): -1 | 0 | 1 {
  const noise: Exact = { over: 1n, under: 10n ** BigInt(decimals + 5) };
  return compareExact(magnitude(minus(a, b)), noise) < 0 ? 0 : compareExact(a, b);
}

export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
