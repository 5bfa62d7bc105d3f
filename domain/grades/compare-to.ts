import type { Tolerance } from '../plan/grading-rules.ts';
import { compareExact, type Exact, exact, magnitude, minus, times, zero } from './exact.ts';
import type { Goal } from './goal.ts';
import { compareFigures, type Measured } from './measured.ts';
import type { Outcome } from './suggestion.ts';
import { distanceTo } from './way.ts';

export interface Comparison {
  outcome: Outcome;
  isMet: boolean;
  /** Equal only because of the tolerance. */
  isWithinTolerance: boolean;
  /** Above the figure, whatever is better; absent where they are the same, or beside a range. */
  isAbove?: boolean;
}

/** An actual beside what it is compared with, in the wanted direction. */
export function compareTo(actual: Measured, goal: Goal, tolerance?: Tolerance): Comparison {
  const decimals = Math.min(actual.decimals, goal.decimals);
  const { wanted, value } = goal;
  if (typeof wanted === 'object' && (value === undefined || goal.aim === 'keep')) {
    const off = distanceTo(wanted, actual.value);
    return outcomeOf({ better: compareFigures(zero, off, decimals), off, of: value ?? off, goal, tolerance });
  }
  if (value === undefined) throw new Error('A goal is a figure or a range.');
  const sign = compareFigures(actual.value, value, decimals);
  const better =
    typeof wanted === 'object'
      ? compareFigures(distanceTo(wanted, value), distanceTo(wanted, actual.value), decimals)
      : wanted === 'higher'
        ? sign
        : -sign;
  const off = magnitude(minus(actual.value, value));
  const compared = outcomeOf({ better, off, of: value, goal, tolerance });
  return sign === 0 ? compared : { ...compared, isAbove: sign > 0 };
}

interface Offset {
  /** Above zero where the actual is the better. */
  better: number;
  off: Exact;
  /** What the percentage of a tolerance is of. */
  of: Exact;
  goal: Goal;
  tolerance: Tolerance | undefined;
}

function outcomeOf({ better, off, of, goal, tolerance }: Offset): Comparison {
  const isNear = better !== 0 && isWithin(off, of, tolerance);
  const outcome: Outcome = better === 0 || isNear ? 'kept' : better > 0 ? 'better' : 'worse';
  const isMet = goal.isStrict ? outcome === 'better' : outcome !== 'worse';
  return { outcome, isMet, isWithinTolerance: isNear };
}

function isWithin(off: Exact, of: Exact, { amount = 0, percent = 0 }: Tolerance = {}): boolean {
  const share = times(magnitude(of), { over: exact(percent).over, under: exact(percent).under * 100n });
  return [exact(amount), share].some(
    (allowed) => compareExact(allowed, zero) > 0 && compareExact(off, allowed) <= 0,
  );
}
