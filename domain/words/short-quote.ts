/** Enough of a text to know it again, on one line. */
export function shortQuote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 20 ? `${line.slice(0, 19)}…` : line;
}
