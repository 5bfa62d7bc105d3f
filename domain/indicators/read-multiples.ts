import { matchAt } from '../dates/match-at.ts';
import { type Exact, exact, plus, times } from '../grades/exact.ts';

/** A number in a text that went through `foldWidth`: not within a word or a longer number. */
export const number = /(?<![\dA-Za-z]|[\dA-Za-z][.,])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;
const nextNumber = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const multiple = / ?(百万|千万|千|万|億)/y;
const powers: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 億: 8 };

/** `1億2,345万`: every piece with its power of ten, each smaller than the one before it. */
export function readMultiples(text: string, first: Exact, after: number): { amount: Exact; end: number } {
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
    piece = writtenDigits(next[0]);
    end = next.index + next[0].length;
  }
  return { amount: amount ?? first, end };
}

/** `1,250.5` as it prints. */
export function writtenDigits(text: string): Exact {
  const [whole = '0', fraction = ''] = text.replaceAll(',', '').split('.');
  return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) };
}
