import type { ComputedBy } from './field-answer.ts';
import type { ShapeProblem } from './shape-problem.ts';

/** What an id stands for. */
export type Referred =
  | 'level'
  | 'node'
  | 'department'
  | 'project'
  | 'field'
  | 'row'
  | 'column'
  | 'flag'
  | 'class'
  | 'moment'
  | 'scale'
  | 'grade'
  | 'option'
  | 'part'
  | 'stage'
  | 'kind'
  | 'footnote'
  | 'rating'
  | 'rollUp';

/** By what one thing leads to the next. */
export type ChainLink = 'parent' | 'condition' | 'computed' | 'columnSum' | 'replaces' | 'succeeds' | 'total';

/** `nearest` is what was most likely meant; `known` is all there is, where that is little. */
interface UnknownId {
  place: string;
  what: Referred;
  id: string;
  nearest?: string;
  known?: string[];
}

/**
 * What does not hold together in a definition whose shape is right: facts, never a sentence. `place` says where as one
 * would look for it in the file, `projects[3].departments[0]`; `first` is the other place, where there is one. Years
 * are fiscal years.
 */
export type FitProblem =
  | { code: 'idTwice'; place: string; id: string; first: string }
  | { code: 'numberTwice'; place: string; number: string; first: string }
  | { code: 'departmentNameTwice'; place: string; name: string; first: string }
  | { code: 'labelTwice'; place: string; label: string; first: string }
  | { code: 'gradeTwice'; place: string; grade: string; first: string }
  | { code: 'optionTwice'; place: string; option: string; first: string }
  | { code: 'bandTwice'; place: string; atLeast: number; first: string }
  | { code: 'givenTwice'; place: string; field: string; first: string }
  /** Both hold in the same rounds, and neither is the later revision. */
  | { code: 'targetTwice'; place: string; revision: number; first: string }
  | { code: 'columnYearTwice'; place: string; year: number; first: string }
  /** One and the same thing named twice in a list. */
  | { code: 'repeated'; place: string; id: string; first: string }
  | { code: 'ruleFixed'; place: string; rule: string }
  /** What one entry of the dictionary wants, another does not. */
  | { code: 'wordUnwanted'; place: string; word: string; first: string }
  | ({ code: 'idUnknown' } & UnknownId)
  /** Not in this definition; another year's may have it. */
  | ({ code: 'idElsewhere' } & UnknownId)
  | { code: 'parentMissing'; place: string }
  /** The parent stands on the same level or below. */
  | { code: 'parentNotAbove'; place: string; id: string }
  /** Following the links leads back: from the first of the ids over the others to the first. */
  | { code: 'circle'; place: string; link: ChainLink; ids: string[] }
  | { code: 'nothingToWrite'; place: string }
  | { code: 'projectAsksNothing'; place: string; number: string }
  | { code: 'yearsReversed'; place: string; from: number; until: number }
  | { code: 'daysReversed'; place: string; from: string; until: string }
  | { code: 'rangeReversed'; place: string; min: number; max: number }
  /** The day comes before another one that it must follow. */
  | { code: 'dayBefore'; place: string; day: string; other: string; otherDay: string }
  | { code: 'standInUnclear'; place: string; label: string; standIn: string }
  /** Counted with tables of years taken apart. */
  | { code: 'fieldsTooMany'; place: string; count: number; most: number }
  | { code: 'cellIdLong'; place: string; id: string; most: number }
  /** A table of years has no text of its own; its cells have. */
  | { code: 'fieldIsTable'; place: string; id: string; cells: string[] }
  | { code: 'fieldNotGrade'; place: string; id: string }
  | { code: 'fieldNotNumber'; place: string; id: string }
  /** Nobody writes into the field, so that a condition on it never changes. */
  | { code: 'fieldNotWritten'; place: string; id: string }
  | { code: 'operandCount'; place: string; how: Exclude<ComputedBy, 'sum'>; count: number }
  | { code: 'conditionEmpty'; place: string }
  | { code: 'conditionNeverHolds'; place: string }
  | { code: 'givenIsWritten'; place: string; id: string }
  | { code: 'givenForOther'; place: string; id: string }
  | { code: 'boundMissing'; place: string }
  | { code: 'percentReversed'; place: string; atLeast: number; below: number }
  | { code: 'ruleNeverHolds'; place: string }
  /** An earlier rule always gives its grade. */
  | { code: 'ruleNeverReached'; place: string; first: string }
  | { code: 'cannotSayRated'; place: string; grade: string }
  | { code: 'orderNeeded'; place: string; how: string }
  | { code: 'scalesOverlap'; place: string; id: string }
  | { code: 'scalesDiffer'; place: string; id: string; other: string }
  | { code: 'targetValueMissing'; place: string; raw: string }
  | { code: 'targetRangeMissing'; place: string; raw: string }
  | { code: 'milestonesMissing'; place: string; raw: string }
  | { code: 'totalOfItself'; place: string; id: string }
  | { code: 'addsOneDepartment'; place: string }
  /** Grades are named, but nothing has a grade of its own. */
  | { code: 'ratingMissing'; place: string }
  | { code: 'viewpointsNotCombined'; place: string }
  | { code: 'rollUpNotBelow'; place: string; id: string }
  /** `expected` is what the codes of the nodes make of its beginning. */
  | { code: 'numberUnlikeNodes'; place: string; number: string; expected: string }
  | { code: 'notValidNow'; place: string; what: Referred; id: string; fiscalYear: number }
  | { code: 'yearOutsidePlan'; place: string; fiscalYear: number; first: number; last: number }
  | { code: 'momentMissing'; place: string };

/** Whatever is wrong with a definition, of its shape or in how its parts fit together. */
export type PlanProblem = ShapeProblem | FitProblem;

export type PlanProblemCode = PlanProblem['code'];
