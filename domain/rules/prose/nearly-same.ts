import { mostLikeness, textLikeness } from '../../text/text-likeness.ts';
import { hasNewFigure } from './compared-prose.ts';

const alike = 0.85;
/** Shorter texts are alike because they are short. */
const shortest = 30;

/**
 * Whether somebody has left one text standing for the other: all but a few words are the same and no figure is new. Both went
 * through `comparedProse` or `withoutDays`.
 */
export function isNearlySame(text: string, other: string): boolean {
  if (Math.min(text.length, other.length) < shortest) return false;
  if (text === other) return true;
  return (
    mostLikeness(text, other) >= alike && !hasNewFigure(text, other) && textLikeness(text, other) >= alike
  );
}

/** How many % of two texts are the same, never rounded up. */
export function percentSame(text: string, other: string): number {
  return Math.floor(textLikeness(text, other) * 100);
}
