/** A quotation longer than this has lost its end. */
const longest = 200;

/** True where a quotation 「 or 『 has begun before the place on its line and has not ended. */
export function isInQuotes(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - longest), index);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.lastIndexOf('「') > line.lastIndexOf('」') || line.lastIndexOf('『') > line.lastIndexOf('』');
}
