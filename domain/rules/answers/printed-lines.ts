/** Latin letters, digits, half-width katakana: half a character each on the printed form. */
const half = /[\u0020-\u007e\uff61-\uffdc\uffe8-\uffee]/;
/** Combining marks, variation selectors and what has no width at all. */
const none = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

export interface PrintedLines {
  lines: number;
  /** Where the first line begins that has no room; absent where all have. */
  overflow?: number;
}

/** How many lines a text takes with so many full-width characters to a line; blank lines at the end do not count. */
export function countPrintedLines(text: string, charactersPerLine: number, room: number): PrintedLines {
  const printed = text.trimEnd();
  let lines = 1;
  let width = 0;
  let offset = 0;
  let overflow: number | undefined;
  for (const character of printed) {
    const wide = widthOf(character);
    const breaks = character === '\n';
    if (breaks || (wide > 0 && width + wide > charactersPerLine)) {
      lines += 1;
      width = 0;
      if (lines === room + 1) overflow = breaks ? offset + 1 : offset;
    }
    if (!breaks) width += wide;
    offset += character.length;
  }
  return { lines, ...(overflow === undefined ? {} : { overflow }) };
}

/** Of one character, in full-width characters. */
export function widthOf(character: string): number {
  const unit = character.charCodeAt(0);
  // Kanji and hiragana, of which a text is mostly made.
  if ((unit >= 0x4e00 && unit < 0xa000) || (unit > 0x3040 && unit < 0x3097)) return 1;
  if (half.test(character)) return 0.5;
  return none.test(character) ? 0 : 1;
}
