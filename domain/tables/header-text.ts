/** A header as it is compared: width, letter case, spaces and line breaks do not tell two headers apart. */
export function headerText(header: string): string {
  return header.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
