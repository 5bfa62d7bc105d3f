/** In characters; Excel takes no longer name. */
const longestName = 31;

/** `提出状況` → `提出状況 (2)`, or the first number that no worksheet has yet, in whatever case. */
export function freeWorksheetName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = name.slice(0, longestName - ending.length) + ending;
    if (!known.has(candidate.toLowerCase())) return candidate;
  }
}
