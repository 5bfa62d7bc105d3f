/** What stands at a place of a text instead. */
export interface Cure {
  start: number;
  end: number;
  replacement: string;
}

/** The text with all cures in it; of two that touch the same words only the later one is applied. */
export function cureText(text: string, cures: readonly Cure[]): string {
  const fromTheEnd = [...cures].sort((a, b) => b.start - a.start || b.end - a.end);
  let cured = text;
  let free = text.length;
  for (const { start, end, replacement } of fromTheEnd) {
    if (end > free) continue;
    cured = cured.slice(0, start) + replacement + cured.slice(end);
    free = start;
  }
  return cured;
}
