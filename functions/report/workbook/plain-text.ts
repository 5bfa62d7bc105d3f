/**
 * A text as a worksheet can hold it: line breaks of one kind, and □ for what XML has no place for (control characters,
 * halves of pairs).
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, '□');
}

const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** In a file `_x0041_` means A (ECMA-376 part 1, 22.9.2.19), so that what looks like it has to be told apart. */
export function escapedText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
