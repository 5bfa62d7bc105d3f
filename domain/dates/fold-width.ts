const same: Readonly<Record<string, string>> = {
  '　': ' ',
  '\u00a0': ' ',
  '〜': '~',
  '･': '・',
  '⁄': '/',
  '∕': '/',
};

const wide = /[\uff01-\uff5e　\u00a0〜･⁄∕]/g;
/** A piece this short is folded faster than it is kept. */
const shortest = 64;
/** All rules read one text after the other: it is folded once for them. */
let last = { text: '', folded: '' };

/** Full-width letters, digits and signs as half-width ones; offsets stay those of the text. */
export function foldWidth(text: string): string {
  if (text.length < shortest) return fold(text);
  if (text !== last.text) last = { text, folded: fold(text) };
  return last.folded;
}

function fold(text: string): string {
  return text.replace(wide, (unit) => same[unit] ?? String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
}
