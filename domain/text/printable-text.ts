/** What no page and no workbook can show, as a box: control characters but tabs and line ends, halves of pairs. */
export function printableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, '□');
}
