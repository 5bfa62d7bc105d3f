/** The stretch of `text` that is not as in `other`: what is left between their common beginning and common end. */
export function differingPart(text: string, other: string): { start: number; end: number } {
  const shorter = Math.min(text.length, other.length);
  let start = 0;
  while (start < shorter && text[start] === other[start]) start += 1;
  let rest = 0;
  while (rest < shorter - start && text[text.length - 1 - rest] === other[other.length - 1 - rest]) rest += 1;
  return { start, end: text.length - rest };
}
