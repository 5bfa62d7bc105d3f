import { compareExact, type Exact, minus, zero } from './exact.ts';
import type { Goal } from './goal.ts';
import type { Wanted } from './wanted.ts';

/** Where a way that begins at `from` ends: the figure, or the near end of the range; `from` itself inside the range. */
export function endTowards({ value, wanted }: Pick<Goal, 'value' | 'wanted'>, from: Exact): Exact {
  if (value) return value;
  if (typeof wanted !== 'object') return from;
  const { min, max } = wanted;
  if (min && compareExact(from, min) < 0) return min;
  if (max && compareExact(from, max) > 0) return max;
  return from;
}

/** How far a figure is from a range; zero inside. */
export function distanceTo(range: Exclude<Wanted, string>, value: Exact): Exact {
  const end = endTowards({ wanted: range }, value);
  const gap = minus(value, end);
  return compareExact(gap, zero) < 0 ? minus(zero, gap) : gap;
}
