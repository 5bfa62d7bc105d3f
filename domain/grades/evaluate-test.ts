import type { Comparison, GradeTest, Reference } from '../plan/grading-rules.ts';
import { type Comparison as Compared, compareTo } from './compare-to.ts';
import { exact, printExact } from './exact.ts';
import type { Goal } from './goal.ts';
import { compareFigures, isMissing, type Measured } from './measured.ts';
import { type Percent, percentOfAmount, percentOfWay } from './percent-of.ts';
import type { CannotSay, Reason } from './suggestion.ts';

/** Whether a test of a rule holds and what that rests on; or why it cannot be said. */
export type TestAnswer = { holds: boolean; reason: Reason } | CannotSay;

/** What the tests of a part ask for, each found once. */
export interface PartFacts {
  actual: Measured | CannotSay;
  baseline: Measured | CannotSay;
  goalOf: (against: Reference) => Goal | CannotSay;
}

export function evaluateTest(test: GradeTest, { actual, baseline, goalOf }: PartFacts): TestAnswer {
  const goal = goalOf(test.against);
  if (isMissing(actual)) {
    // Of a target in words, what is asked for and when says more than that the report is no number.
    const { because, actual: reported } = actual;
    return because === 'textTarget' && isMissing(goal) && reported ? { ...goal, actual: reported } : actual;
  }
  if (isMissing(goal)) return goal;
  if ('is' in test) {
    const compared = compareTo(actual, goal, test.tolerance);
    return { holds: isTrue(test.is, compared), reason: comparedReason(actual, goal, test, compared) };
  }
  const percent =
    test.percentOf === 'amount' ? percentOfAmount(actual, goal) : percentOfWay(actual, goal, baseline);
  if (isMissing(percent)) return percent;
  return { holds: isInBand(percent, test), reason: percentReason(actual, goal, test, percent) };
}

function isTrue(wanted: Comparison, { outcome, isMet }: Compared): boolean {
  switch (wanted) {
    case 'met':
      return isMet;
    case 'missed':
      return !isMet;
    case 'notBetter':
      return outcome !== 'better';
    case 'notWorse':
      return outcome !== 'worse';
    default:
      return outcome === wanted;
  }
}

type BandTest = Extract<GradeTest, { percentOf: 'amount' | 'way' }>;

function isInBand(percent: Percent, { atLeast, below }: BandTest): boolean {
  if (percent === 'withoutEnd') return below === undefined;
  const isUpToIt = atLeast === undefined || compareFigures(percent, exact(atLeast), 0) >= 0;
  return isUpToIt && (below === undefined || compareFigures(percent, exact(below), 0) < 0);
}

function comparedReason(
  actual: Measured,
  { fact, aim, measuredBy, pace }: Goal,
  { against, is }: Extract<GradeTest, { is: Comparison }>,
  { outcome, isMet, isWithinTolerance, isAbove }: Compared,
): Reason {
  return {
    kind: 'compared',
    asks: is === 'met' || is === 'missed' ? 'reached' : 'compared',
    actual: actual.fact,
    against,
    reference: fact,
    outcome,
    isMet,
    ...(isAbove === undefined ? {} : { isAbove }),
    ...(aim === undefined ? {} : { aim }),
    ...(measuredBy === undefined ? {} : { measuredBy }),
    ...(pace === undefined ? {} : { pace }),
    ...(isWithinTolerance ? { isWithinTolerance } : {}),
  };
}

function percentReason(
  actual: Measured,
  { fact, pace }: Goal,
  { against, percentOf }: BandTest,
  percent: Percent,
): Reason {
  return {
    kind: 'percent',
    actual: actual.fact,
    against,
    reference: fact,
    of: percentOf,
    ...(percent === 'withoutEnd' ? {} : { percent: printExact(percent, 1) }),
    ...(pace === undefined ? {} : { pace }),
  };
}
