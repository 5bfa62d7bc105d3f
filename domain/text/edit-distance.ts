/** How many characters must be added, dropped or replaced to make `b` of `a` (Levenshtein). For short names. */
export function editDistance(a: string, b: string): number {
  const goal = [...b];
  let row = [0, ...goal.map((_, index) => index + 1)];
  for (const [above, letter] of [...a].entries()) {
    const next = [above + 1];
    for (const [index, other] of goal.entries()) {
      const replaced = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[goal.length] ?? 0;
}
