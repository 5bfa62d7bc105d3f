/**
 * How wide a text is on paper, in full-width characters of a Japanese font whose Latin letters are proportional
 * (MS Pゴシック, 游ゴシック): the wide Latin letters and what lies beyond 16 bits count as more than they usually take.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code === 9) return 4;
  if (code < 0x80) return wideLatin.has(character) ? 0.8 : 0.5;
  if (code >= 0xff61 && code <= 0xff9f) return 0.5;
  return code > 0xffff ? 1.5 : 1;
}

const wideLatin = new Set('MWmw@%&');
