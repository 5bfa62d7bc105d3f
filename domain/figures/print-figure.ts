import { type Exact, exact, groupExact } from '../grades/exact.ts';
import type { WrittenFigure } from './written-figure.ts';

/** `1,250人`, whatever width and separators the text has. */
export function printFigure({ value, unit }: Pick<WrittenFigure, 'value' | 'unit'>): string {
  return printAmount(exact(value), unit);
}

/** With so many decimals as are needed, at most two. */
export function printAmount(amount: Exact, unit: string): string {
  return `${groupExact(amount, 2)}${unit}`;
}
