import { compareExact, type Exact, exact, groupExact, minus, plus, times, toNumber } from './exact.ts';
import type { Goal } from './goal.ts';
import type { GradedPart } from './graded-part.ts';
import { isMissing, type Measured } from './measured.ts';
import type { CannotSay, Fact, Pace } from './suggestion.ts';
import { endTowards } from './way.ts';

/**
 * What year n of m asks: of what is counted over the plan that share of the final target; else that share of the way
 * from the baseline. Needs the plan's years, or the part's own up to its last target, and a figure to go to.
 */
export function resolvePace(
  graded: GradedPart,
  goal: Goal,
  baseline: Measured | CannotSay,
): Goal | CannotSay {
  if (goal.isStrict || goal.aim === 'words') return { because: 'noPace', of: 'pace', fact: goal.fact };
  const pace = paceOf(graded);
  if (!pace) return { because: 'noPace', of: 'pace' };
  const { part } = graded;
  const share: Exact = { over: BigInt(pace.year), under: BigInt(pace.of) };
  if (part.period === 'plan') {
    const value = times(goal.value ?? lowerEnd(goal) ?? exact(0), share);
    return { ...goal, ...asPace(goal, value, part.unit), pace };
  }
  if (isMissing(baseline)) return baseline;
  const end = endTowards(goal, baseline.value);
  if (compareExact(end, baseline.value) === 0) return { ...goal, pace };
  const value = plus(baseline.value, times(minus(end, baseline.value), share));
  return { ...goal, ...asPace(goal, value, part.unit), pace };
}

/** Nothing before year 1. */
function paceOf({ plan, part, fiscalYear, targets }: GradedPart): Pace | undefined {
  const { paceFrom: from, period } = part;
  const last = plan.years?.last;
  const until = from === undefined ? last : (targets.final?.fiscalYear ?? last);
  // The year of a baseline is none of the way's, the first year of a sum is.
  const first = from !== undefined && period !== 'plan' ? from + 1 : (from ?? plan.years?.first);
  if (first === undefined || until === undefined || fiscalYear < first || until < first) return undefined;
  const of = until - first + 1;
  const year = Math.min(fiscalYear - first + 1, of);
  return { year, of, ...(from === undefined ? {} : { between: { from, until } }) };
}

function asPace(goal: Goal, value: Exact, unit = ''): Pick<Goal, 'value' | 'fact' | 'wanted'> {
  const number = toNumber(value);
  const printed = `${groupExact(value, 2)}${goal.fact.unit ?? unit}`;
  const fact: Fact = { raw: goal.fact.raw, value: number, printed };
  const isBelow = goal.wanted === 'lower' || (typeof goal.wanted === 'object' && !goal.wanted.min);
  return { value, fact, wanted: isBelow ? 'lower' : 'higher' };
}

function lowerEnd({ wanted }: Goal): Exact | undefined {
  return typeof wanted === 'object' ? (wanted.min ?? wanted.max) : undefined;
}
