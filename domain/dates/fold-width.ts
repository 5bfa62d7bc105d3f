const same: Readonly<Record<string, string>> = {
  '　': ' ',
  '\u00a0': ' ',
  '〜': '~',
  '･': '・',
  '⁄': '/',
  '∕': '/',
};

/** Full-width letters, digits and signs as half-width ones; offsets stay those of the text. */
export function foldWidth(text: string): string {
  return text.replace(
    /[\uff01-\uff5e　\u00a0〜･⁄∕]/g,
    (unit) => same[unit] ?? String.fromCharCode(unit.charCodeAt(0) - 0xfee0),
  );
}
