/**
 * A text as it is compared, never as it is stored: one width, one case, one dash, no spaces or line breaks.
 * Typists mix the long vowel mark with the dashes, so both become `-`.
 */
export function compactText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/[\p{Pd}ー−─━]/gu, '-')
    .toLowerCase();
}
