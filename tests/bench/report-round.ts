import { median } from './median-time.ts';

/** What a process that checks a whole round prints, as JSON. */
export interface RoundReport {
  /** Milliseconds, the median of several rounds after some that warmed up. */
  warm: number;
  /** Megabytes that the whole process took at its peak. */
  peak: number;
}

/** Checks the round several times and prints how long it took and how much memory. */
export async function reportRound(
  check: () => unknown,
  { warmUps, rounds }: { warmUps: number; rounds: number },
): Promise<void> {
  const times: number[] = [];
  for (let n = -warmUps; n < rounds; n++) {
    const start = performance.now();
    await check();
    if (n >= 0) times.push(performance.now() - start);
  }
  const report: RoundReport = { warm: median(times), peak: process.resourceUsage().maxRSS / 1000 };
  console.log(JSON.stringify(report));
}
