import { sectionHeadings } from '../names/section-headings.ts';
import type { PlaceOfText } from './find-placeholders.ts';

/**
 * What stands between the heading lines 【…】 of a text, without blanks around it; a text without
 * headings is one block, and so is one that is nothing else.
 */
export function textBlocks(text: string): PlaceOfText[] {
  const headings = sectionHeadings(text);
  const starts = [0, ...headings.map(({ end }) => end)];
  const ends = [...headings.map(({ start }) => start), text.length];
  const blocks = starts.flatMap((start, index) => {
    const piece = text.slice(start, ends[index]).replace(/^[:：]/, ' ');
    const from = start + piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    return length > 0 ? [{ start: from, end: from + length }] : [];
  });
  return blocks.length === 0 && headings.length > 0
    ? headings.map(({ start, end }) => ({ start, end }))
    : blocks;
}
