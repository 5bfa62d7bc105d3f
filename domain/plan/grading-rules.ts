import type { Period, TargetAim } from './indicator.ts';

/** How a scale's grades follow from indicators: data, in the order in which they are tried. */
export interface GradingRules {
  /** For one part of an indicator; the first whose tests all hold gives the grade. */
  rules: GradeRule[];
  /** How the grades of several parts become one. */
  combine: Combination;
  /** The grade where it cannot be said, such as `−`, for these reasons only; every reason where the list is absent. */
  cannotSay?: { grade: string; because?: CannotSayReason[] };
}

export interface GradeRule {
  grade: string;
  /** The rule is passed over where one of these does not fit. */
  only?: GradeRuleScope;
  /** All must hold. Empty: always. */
  when: GradeTest[];
}

export interface GradeRuleScope {
  aims?: TargetAim[];
  periods?: Period[];
  /** Kinds of indicator, as the plan names them. */
  kinds?: string[];
  hasBaseline?: boolean;
}

/** 目標 (the nearest in force) · this year's · the plan's last · baseline · last year's actual · what year n of m asks. */
export const references = ['target', 'yearTarget', 'finalTarget', 'baseline', 'previous', 'pace'] as const;
export type Reference = (typeof references)[number];

/** `met`/`missed`: reached or not; `better`, `kept`, `worse`: the actual beside the reference in the wanted direction. */
export const comparisons = ['met', 'missed', 'better', 'kept', 'worse', 'notBetter', 'notWorse'] as const;
export type Comparison = (typeof comparisons)[number];

/** Either a comparison or a band of percentages (達成率), from `atLeast` up to, not including, `below`. */
export type GradeTest =
  | { against: Reference; is: Comparison; tolerance?: Tolerance }
  | { against: Reference; percentOf: 'amount' | 'way'; atLeast?: number; below?: number };

/**
 * How far off still counts as equal: in the part's unit, or in % of the reference. The larger of both counts.
 */
export interface Tolerance {
  amount?: number;
  percent?: number;
}

export const cannotSayReasons = [
  'noActual',
  'noTarget',
  'noBaseline',
  'noPrevious',
  'noPace',
  'notANumber',
  'textTarget',
  'wayIsZero',
  'noRuleApplies',
  'partUnknown',
] as const;
export type CannotSayReason = (typeof cannotSayReasons)[number];

/**
 * `counted`: the first row for which so many parts have its grade or a better one, which says `all` and `any` too;
 * `mean`: of the points, weighted or not, then the grade they come nearest to, a half `up` to the better or `down` to
 * the worse; `sum`: points added up and looked up in bands.
 */
export type Combination =
  | { how: 'worst' | 'best' | 'median' }
  | { how: 'counted'; rows: CountedRow[]; otherwise: string }
  | { how: 'mean'; half: 'up' | 'down'; isWeighted?: boolean }
  | { how: 'sum'; bands: PointBand[] };

export interface CountedRow {
  grade: string;
  /** `all`, `any`, or the least share in %. */
  of: 'all' | 'any' | { percent: number };
  /** … of the parts have this grade or a better one. */
  have: string;
}

/** From so many points on. */
export interface PointBand {
  grade: string;
  atLeast: number;
}
