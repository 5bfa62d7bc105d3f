/** What one cell of Excel holds. */
const mostCharacters = 32_767;

/**
 * A stored text as Excel gives it back: line breaks are `\n`. One that no cell can hold is cut, so that it does not
 * keep all others out of the table; it is whole on the server.
 */
export function cellText(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n');
  return plain.length <= mostCharacters ? plain : `${plain.slice(0, mostCharacters - 1)}…`;
}
