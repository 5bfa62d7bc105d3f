/**
 * Why the next year's definition cannot be made: facts, never a sentence. `place` is where one would look for it:
 * `changes[2].department` in the changes, `departments[3]` in the definition.
 */
export type RoundProblem =
  /** The plan's years end with this round. */
  | { code: 'planEnded'; place: string; last: number }
  /** The year has no moment to come. */
  | { code: 'lastMoment'; place: string; name: string }
  /** The plan's year has no moments, or the round is at none of them. */
  | { code: 'noMoment'; place: string }
  /** No such department, project or scale in the plan. */
  | { code: 'notInPlan'; place: string; id: string }
  /** It ended before, or ends by another of the changes. */
  | { code: 'alreadyEnded'; place: string; id: string; until: number }
  | { code: 'idTaken'; place: string; id: string }
  | { code: 'nameUnchanged'; place: string; name: string }
  /** A merge of a project with itself or with nothing. */
  | { code: 'nothingToMerge'; place: string }
  /** A department has ended, but projects or indicators (their numbers) name it, and not exactly one takes over. */
  | { code: 'departmentStillNamed'; place: string; name: string; numbers: string[] }
  /** A scale has ended, nothing replaces it, and something uses it. */
  | { code: 'scaleStillUsed'; place: string; name: string };

export type RoundProblemCode = RoundProblem['code'];
