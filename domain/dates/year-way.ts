import type { WrittenYear } from './written-year.ts';

/** How a year is written: 2023, 令和5, R5. */
export type YearWay = 'western' | 'era' | 'letter';

/** Nothing for a pair: 令和5（2023）年 is both. */
export function yearWay(folded: string, { writings }: WrittenYear): YearWay | undefined {
  if (writings.length > 1) return undefined;
  const [{ era, start }] = writings;
  if (!era) return 'western';
  return /[A-Z]/.test(folded.charAt(start)) ? 'letter' : 'era';
}
