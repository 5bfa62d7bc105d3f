import type { Comparison, GradeRule, GradeTest } from './grading-rules.ts';

/** How an actual can stand beside a reference: reached or not, and better, as good or worse. */
const outcomes: Record<Comparison, readonly string[]> = {
  met: ['met'],
  missed: ['missed'],
  better: ['better'],
  kept: ['kept'],
  worse: ['worse'],
  notBetter: ['kept', 'worse'],
  notWorse: ['better', 'kept'],
};
const isAboutGoal = (is: Comparison) => is === 'met' || is === 'missed';

/** Whether there can be an indicator for which all tests of a rule hold; `true` where that cannot be told. */
export function canHold({ when, only }: GradeRule): boolean {
  const needsBaseline = when.some(
    (test) => test.against === 'baseline' || ('percentOf' in test && test.percentOf === 'way'),
  );
  if (only?.hasBaseline === false && needsBaseline) return false;
  return when.every((test, index) => when.slice(0, index).every((other) => areCompatible(test, other)));
}

function areCompatible(one: GradeTest, other: GradeTest): boolean {
  if (one.against !== other.against) return true;
  if ('is' in one && 'is' in other) {
    // With a margin an actual may be both a little worse and as good.
    if (one.tolerance || other.tolerance || isAboutGoal(one.is) !== isAboutGoal(other.is)) return true;
    return outcomes[one.is].some((outcome) => outcomes[other.is].includes(outcome));
  }
  if ('percentOf' in one && 'percentOf' in other && one.percentOf === other.percentOf) {
    const atLeast = Math.max(one.atLeast ?? -Infinity, other.atLeast ?? -Infinity);
    const below = Math.min(one.below ?? Infinity, other.below ?? Infinity);
    return atLeast < below;
  }
  return true;
}
