/** As cells hold it: lines end with LF only. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
