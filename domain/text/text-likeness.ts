/**
 * How alike two texts are, by the runs of three characters that they share, each as often as it stands there: 0 nothing,
 * 1 the same. Takes time that grows with the texts; what is not to count (widths, dates) is taken out before.
 */
export function textLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const runs = countRuns(a);
  let shared = 0;
  for (const run of runsOf(b)) {
    const left = runs.get(run) ?? 0;
    if (left === 0) continue;
    shared += 1;
    runs.set(run, left - 1);
  }
  const all = Math.max(0, a.length - 2) + Math.max(0, b.length - 2);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** The most that two texts of these lengths can be alike: cheap, to be asked first. */
export function mostLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length) - 2;
  const shortest = Math.min(a.length, b.length) - 2;
  return longest <= 0 ? 1 : (2 * shortest) / (longest + shortest);
}

function countRuns(text: string): Map<string, number> {
  const runs = new Map<string, number>();
  for (const run of runsOf(text)) runs.set(run, (runs.get(run) ?? 0) + 1);
  return runs;
}

function runsOf(text: string): string[] {
  const runs: string[] = [];
  for (let index = 0; index + 3 <= text.length; index += 1) runs.push(text.slice(index, index + 3));
  return runs;
}
