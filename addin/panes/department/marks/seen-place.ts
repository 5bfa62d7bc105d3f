/** The place with a neighbour where it has nothing to be seen itself: a line break has no width. */
export function seenPlace({ start, end }: { start: number; end: number }, text: string) {
  if (start >= end || /[^\n\r]/.test(text.slice(start, end))) return { start, end };
  if (start > 0 && !isBreak(text[start - 1])) return { start: firstHalf(text, start - 1), end };
  return isBreak(text[end]) ? { start, end } : { start, end: lastHalf(text, end + 1) };
}

function isBreak(character: string | undefined): boolean {
  return character === undefined || character === '\n' || character === '\r';
}

/** A character of two halves is never cut. */
function firstHalf(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text[at] ?? '') ? Math.max(0, at - 1) : at;
}

function lastHalf(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}
