import { wrapLines } from '#domain/text/wrap-lines.ts';

/** A full-width character at 11 points; a half-width one is half as wide. */
const characterWidth = 15;

/** On how many lines a text stands in a cell so many pixels wide. */
export function printedLines(text: string, width: number): number {
  return wrapLines(text, Math.max(1, Math.floor((width - 10) / characterWidth))).length;
}
