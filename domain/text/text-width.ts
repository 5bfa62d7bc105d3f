/**
 * How wide a text is on paper, in full-width characters: half-width ones are half as wide in every Japanese font of
 * fixed width. What lies beyond 16 bits (emoji, rare kanji) may come from another font and counts as more.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code === 9) return 4;
  if (code < 0x80 || (code >= 0xff61 && code <= 0xff9f)) return 0.5;
  return code > 0xffff ? 1.5 : 1;
}
