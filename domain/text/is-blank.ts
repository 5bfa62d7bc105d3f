/** Zero-width characters too: they come along when text is pasted, and nobody sees them. */
const blank = /^(?:\s|\u200b|\u200c|\u200d|\u2060)*$/;

/** True where nobody would see anything in the cell. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}
