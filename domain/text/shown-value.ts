const most = 40;

/** A value as it is quoted in a sentence: short, on one line, whatever it is. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return cut(value.replace(/\s+/g, ' '));
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}';
  return cut(String(value));
}

/** By characters, so that no pair is cut in two. */
function cut(text: string): string {
  const start = [...text.slice(0, 2 * (most + 1))];
  return start.length > most ? `${start.slice(0, most).join('')}…` : text;
}
