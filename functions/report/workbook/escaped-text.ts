/** In a file `_x0041_` means A (ECMA-376 part 1, 22.9.2.19), so that what looks like it has to be told apart. */
export function escapedText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
