import type { Combination } from './grading-rules.ts';
import type {
  FieldId,
  FlagId,
  LevelId,
  MomentId,
  PrintedSpace,
  RatingId,
  ScaleId,
} from './plan-definition.ts';
import type { Validity } from './validity.ts';

/** 課 · 課長 · 事務局 · 委員会 · 委員それぞれ */
export const raters = ['department', 'sectionChief', 'secretariat', 'committee', 'eachMember'] as const;
export type Rater = (typeof raters)[number];

/** What is rated or written about. `sheets`: each project as each department writes it. */
export type RatedThing =
  | { things: 'projects' | 'sheets' | 'indicators' | 'plan' }
  | { things: 'nodes'; level: LevelId };

/** 評定: who gives a grade of which scale, to what. */
export interface RatingRequest {
  id: RatingId;
  name: string;
  scale: ScaleId;
  of: RatedThing;
  by: Rater;
  /** Only what has one of these flags. */
  flags?: FlagId[];
  /** Grade codes that need a reason; `all` where every one does. */
  reasonFor?: string[] | 'all';
  /** Points given one by one instead of a grade; their sum gives it. */
  viewpoints?: Viewpoint[];
  /** How the points of the viewpoints become a grade; without viewpoints, how members' grades become one. */
  combine?: Combination;
  /** How members' grades become one where each of them comes from viewpoints. */
  combineMembers?: Combination;
  moments?: MomentId[];
  valid?: Validity;
}

export interface Viewpoint {
  id: RatingId;
  name: string;
  /** From `min` to `max` points. */
  min: number;
  max: number;
}

/** 意見・概括: a text about something. */
export interface OpinionRequest {
  id: RatingId;
  name: string;
  of: RatedThing;
  by: Rater;
  isRequired?: boolean;
  /** Grade codes of what it is about for which it must be written, although `isRequired` is not set: ▲なら備考. */
  requiredFor?: string[];
  /** The rating whose grades these are; absent: the indicator's own. */
  rating?: RatingId;
  /** Departments say in the next round what they did about it. */
  isRepliedTo?: boolean;
  prints?: PrintedSpace;
  moments?: MomentId[];
  valid?: Validity;
}

/** What lies below a node, seen from above: how often each grade was given, and one grade worked out of them. */
export interface RollUp {
  id: RatingId;
  name: string;
  level: LevelId;
  scale: ScaleId;
  /** The grades that enter: suggested or confirmed ones of indicators, those in a grade field of sheets, or a rating. */
  from: { indicators: true } | { field: FieldId } | { rating: RatingId } | { rollUp: RatingId };
  /** Only what has one of these flags. */
  flags?: FlagId[];
  /** Absent: the grades are only counted. */
  combine?: Combination;
}
