import type { CannotSayReason, Combination, Reference } from '../plan/grading-rules.ts';
import type { Quantity, TargetAim } from '../plan/indicator.ts';
import type { DepartmentId, IndicatorId, PartId, ScaleId } from '../plan/plan-definition.ts';

/** The grade that the rules of a scale give an indicator in a round, and what it rests on: data, never a sentence. */
export interface Suggestion {
  indicator: IndicatorId;
  fiscalYear: number;
  /** The one in force in that year; absent where there is none. */
  scale?: ScaleId;
  /** A code of the scale. Beside `cannotSay` only where the scale has a code for that. */
  grade?: string;
  cannotSay?: CannotSay;
  parts: PartSuggestion[];
  /** How the parts' grades became one; absent where there is only one part. */
  combined?: Combined;
}

export interface PartSuggestion {
  part: PartId;
  label?: string;
  grade?: string;
  cannotSay?: CannotSay;
  reasons: Reason[];
  /** It never had a target, while other parts have: reported for information, and left out. */
  isLeftOut?: boolean;
}

/** A quantity as the sentence names it. */
export interface Fact extends Quantity {
  /** How it is named, where that is not what `raw` says: a sum, what a pace asks, a milestone. */
  printed?: string;
}

/** Year n of m; with both years where it is not the plan's that are counted. */
export interface Pace {
  year: number;
  of: number;
  between?: { from: number; until: number };
}

export type Outcome = 'better' | 'kept' | 'worse';

/** What a part's grade rests on. */
export type Reason =
  /** Whether it was asked if the figure is `reached` (`isMet`), or how the two compare (`outcome`). */
  | {
      kind: 'compared';
      asks: 'reached' | 'compared';
      actual: Fact;
      against: Reference;
      reference: Fact;
      outcome: Outcome;
      isMet: boolean;
      /** Which way is wanted, for the words: 上回る is good or bad. */
      isAbove?: boolean;
      aim?: TargetAim;
      /** For a target that names a direction only: what it is measured by. */
      measuredBy?: { against: 'baseline' | 'previous'; fact: Fact };
      pace?: Pace;
      isWithinTolerance?: boolean;
    }
  /** 達成率 or 進捗率; `percent` to one decimal, cut off; absent where nothing bounds it. */
  | {
      kind: 'percent';
      actual: Fact;
      against: Reference;
      reference: Fact;
      of: 'amount' | 'way';
      percent?: string;
      pace?: Pace;
    }
  /** The rule has no test: everything that reached it has this grade. */
  | { kind: 'otherwise'; actual?: Fact }
  | { kind: 'added'; total: Fact; of: { department?: DepartmentId; fact: Fact }[] }
  /** The actual is of another year than the round. */
  | { kind: 'otherYear'; actual: Fact; asOfYear: number; fiscalYear: number };

export interface CannotSay {
  because: CannotSayReason | 'noScale' | 'noRules';
  /** What is missing or is no number. */
  of?: Reference | 'actual';
  fact?: Fact;
  /** What was reported, where it cannot be compared with a target in words. */
  actual?: Fact;
  /** Whose figures are missing where several add up. */
  departments?: DepartmentId[];
  /** The next step of a target in words. */
  next?: Fact;
  /** The parts that cannot be said. */
  parts?: PartId[];
}

export interface Combined {
  how: Combination['how'];
  grade?: string;
  /** Of the parts that count, as many as have a grade. */
  grades: string[];
  /** How many were left out, because theirs is a code for “cannot be rated”. */
  leftOut: number;
  /** Mean or sum of the points. */
  points?: string;
  /** The mean lies half way between two grades: which of them was taken. */
  half?: 'up' | 'down';
}
