import type { PlaceOfText } from './find-placeholders.ts';

const heading = /^[^\S\n]*【[^【】\n]{1,30}】[^\S\n]*[:：]?[^\S\n]*$/gm;

/** What stands between the heading lines 【…】 of a text, without blanks around it; a text without headings is one block. */
export function textBlocks(text: string): PlaceOfText[] {
  const headings = text.includes('【') ? [...text.matchAll(heading)] : [];
  const starts = [0, ...headings.map((match) => match.index + match[0].length)];
  const ends = [...headings.map((match) => match.index), text.length];
  return starts.flatMap((start, index) => {
    const piece = text.slice(start, ends[index]);
    const from = start + piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    return length > 0 ? [{ start: from, end: from + length }] : [];
  });
}
