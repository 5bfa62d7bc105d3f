/** Spaces of every kind, line breaks, and characters that show nothing. */
const spaces = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
const dashes = /[\u2010-\u2015\u2212\u2500\u2501\u30fc\ufe58\ufe63]/g;
/** Most names and words are so already. */
const compact = /^[ぁ-ゖァ-ヺ一-龠々0-9a-z、。「」・]*$/;

/**
 * A text as it is compared, never as it is stored: one width, one case, one dash, no spaces or line breaks.
 * Typists mix the long vowel mark with the dashes, so both become `-`.
 */
export function compactText(text: string): string {
  if (compact.test(text)) return text;
  return text.normalize('NFKC').replace(spaces, '').replace(dashes, '-').toLowerCase();
}
