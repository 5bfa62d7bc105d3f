import type { PlanProblem, PlanProblemCode } from './plan-problem.ts';

/** What a real plan may have for a reason: it is said, and the definition can be used. All else makes it unusable. */
const adviceCodes: ReadonlySet<PlanProblemCode> = new Set<PlanProblemCode>([
  'addsOneDepartment',
  'cannotSayRated',
  'columnYearTwice',
  'conditionNeverHolds',
  'dayBefore',
  'fieldNotWritten',
  'givenForOther',
  'givenIsWritten',
  'idElsewhere',
  'milestonesMissing',
  'momentMissing',
  'notValidNow',
  'numberUnlikeNodes',
  'orderNeeded',
  'projectAsksNothing',
  'ruleNeverHolds',
  'ruleNeverReached',
  'scalesDiffer',
  'scalesOverlap',
  'viewpointsNotCombined',
  'yearOutsidePlan',
]);

export function isAdvice({ code }: PlanProblem): boolean {
  return adviceCodes.has(code);
}
