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
    mostLikeness(text, other) >= alike &&
    sharesPieces(text, other) &&
    !hasNewFigure(text, other) &&
    textLikeness(text, other) >= alike
  );
}

const samples = 8;
const sampleLength = 6;

/** Cheap, before runs are counted: of some pieces of the one text, at least two stand in the other. */
function sharesPieces(text: string, other: string): boolean {
  const step = (text.length - sampleLength) / (samples - 1);
  let shared = 0;
  for (let index = 0; index < samples && shared < 2; index += 1) {
    const from = Math.floor(index * step);
    if (other.includes(text.slice(from, from + sampleLength))) shared += 1;
  }
  return shared === 2;
}

/** How many % of two texts are the same, never rounded up. */
export function percentSame(text: string, other: string): number {
  return Math.floor(textLikeness(text, other) * 100);
}
