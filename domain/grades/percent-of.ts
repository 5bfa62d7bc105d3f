import { compareExact, dividedBy, type Exact, exact, minus, times, zero } from './exact.ts';
import type { Goal } from './goal.ts';
import { compareFigures, isMissing, type Measured } from './measured.ts';
import type { CannotSay } from './suggestion.ts';
import { endTowards } from './way.ts';

/** A percentage; without end where nothing is left of what should become less. */
export type Percent = Exact | 'withoutEnd';

const hundred = exact(100);

/**
 * 達成率: the actual in % of the figure; where less is better, the figure in % of the actual. 100 where they are the
 * same. Below zero, or with a zero to divide by, there is no such percentage.
 */
export function percentOfAmount(actual: Measured, goal: Goal): Percent | CannotSay {
  if (goal.isStrict) return { because: 'notANumber', of: 'target', fact: goal.fact };
  const figure = goal.value ?? endTowards(goal, actual.value);
  if (compareFigures(actual.value, figure, Math.min(actual.decimals, goal.decimals)) === 0) return hundred;
  if (compareExact(figure, zero) <= 0 || compareExact(actual.value, zero) < 0) {
    return { because: 'wayIsZero', of: 'target', fact: goal.fact };
  }
  const isLess =
    goal.wanted === 'lower' || (typeof goal.wanted === 'object' && compareExact(actual.value, figure) > 0);
  const [over, under] = isLess ? [figure, actual.value] : [actual.value, figure];
  const share = dividedBy(over, under);
  return share ? times(share, hundred) : 'withoutEnd';
}

/** 進捗率: how much of the way from the baseline to the figure lies behind, in %; below zero where it went backwards. */
export function percentOfWay(
  actual: Measured,
  goal: Goal,
  baseline: Measured | CannotSay,
): Percent | CannotSay {
  if (isMissing(baseline)) return baseline;
  if (goal.isStrict) return { because: 'notANumber', of: 'target', fact: goal.fact };
  const way = minus(endTowards(goal, baseline.value), baseline.value);
  const share = dividedBy(minus(actual.value, baseline.value), way);
  return share ? times(share, hundred) : { because: 'wayIsZero', of: 'baseline', fact: goal.fact };
}
