/** How many of what was expected was found, by what was compared, in the order of first mention. */
export interface Tally {
  counts: Record<string, { right: number; all: number }>;
  differences: string[];
}

export function emptyTally(): Tally {
  return { counts: {}, differences: [] };
}

/** Counts one comparison, and keeps the sentence where it failed. */
export function count(tally: Tally, what: string, isRight: boolean, difference: string): void {
  const before = tally.counts[what] ?? { right: 0, all: 0 };
  tally.counts[what] = { right: before.right + (isRight ? 1 : 0), all: before.all + 1 };
  if (!isRight) tally.differences.push(difference);
}

export function addTally(total: Tally, one: Tally): void {
  for (const [what, { right, all }] of Object.entries(one.counts)) {
    const before = total.counts[what] ?? { right: 0, all: 0 };
    total.counts[what] = { right: before.right + right, all: before.all + all };
  }
  total.differences.push(...one.differences);
}

/** `forms 9/9, fields 27/27` */
export function tallyText({ counts }: Tally): string {
  return Object.entries(counts)
    .map(([what, { right, all }]) => `${what} ${right}/${all}`)
    .join(', ');
}
