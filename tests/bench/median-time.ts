/** Milliseconds, the median of several, measured in turns so that a busy moment hits both sides. */
export function medianTimes(
  sides: { ours: () => unknown; theirs: () => unknown },
  times = 9,
): { ours: number; theirs: number } {
  const measured: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let n = -2; n < times; n++) {
    for (const side of ['ours', 'theirs'] as const) {
      const time = timeOf(sides[side]);
      // The first two warm up.
      if (n >= 0) measured[side].push(time);
    }
  }
  return { ours: median(measured.ours), theirs: median(measured.theirs) };
}

/** What is too short for one look at the clock is run until 20 ms have passed. */
function timeOf(run: () => unknown): number {
  const start = performance.now();
  let runs = 0;
  do {
    kept[0] = run();
    runs++;
  } while (performance.now() - start < 20);
  return (performance.now() - start) / runs;
}

/** Results are kept, so that nothing is optimised away. */
const kept: unknown[] = [];

export function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
