import { foldWidth } from '../../dates/fold-width.ts';

/** One width and one hyphen for all dashes that stand between digits; offsets stay those of the text. */
export function foldSigns(text: string): string {
  return foldWidth(text).replace(/(?<=[\d) ])[‐‑‒–—―−ー─](?=[\d( ])/g, '-');
}
