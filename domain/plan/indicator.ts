import type { DepartmentId, IndicatorId, NodeId, PartId, ProjectId, ScaleId } from './plan-definition.ts';
import type { Validity } from './validity.ts';

/** 指標: always with at least one part; a plain one has a single part without a label. */
export interface Indicator {
  id: IndicatorId;
  /** As printed: `1-(1)`. */
  number: string;
  name: string;
  /** What it belongs to; absent: the whole plan. */
  node?: NodeId;
  project?: ProjectId;
  /** 活動指標, 成果指標 … as the plan calls them. */
  kind?: string;
  departments: DepartmentId[];
  /** The scale of its suggested grade and of its rating. */
  scale?: ScaleId;
  parts: Part[];
  /** Parts whose sum must be another part. */
  totals?: { total: PartId; of: PartId[] }[];
  /** For weighted means on the way up. */
  weight?: number;
  /** 出典 */
  source?: string;
  notes?: string[];
  valid?: Validity;
}

/** 内訳: ①②, a sub-population (中高生, 若者), or the whole. */
export interface Part {
  id: PartId;
  label?: string;
  unit?: string;
  /** Which way is better where the target does not say it: 増加, 減少, 維持. */
  better?: 'higher' | 'lower';
  period: Period;
  /** Its actual is the sum of what several departments report. */
  addsDepartments?: boolean;
  /**
   * From which fiscal year the way to the last target is counted, up to that target's year, where it is not the plan's
   * first year (2013年度比): the year of the baseline, by which none of the way is gone; of what is counted over the
   * plan (`period` `plan`) the first year that counts. Absent: the plan's first year is year 1, whatever year the
   * baseline is of, so that an older baseline stands for the year before the plan.
   */
  paceFrom?: number;
  baseline?: Quantity;
  targets: Target[];
  /** Other printed values, as 【参考】: no target, no grade. */
  references?: LabelledQuantity[];
  /** Further quantities that are reported without a target: 視聴回数. */
  extras?: { label: string; unit?: string }[];
  /** For a target in words: what the actual may say, from the first step to the last, so that it can be compared. */
  stages?: string[];
  weight?: number;
}

/** A state at a time · an amount in each year (人/年) · an amount over the plan's years (累計). */
export const periods = ['state', 'year', 'plan'] as const;
export type Period = (typeof periods)[number];

/** As printed, with what it means. The year it is of need not be the round's. */
export interface Quantity {
  raw: string;
  value?: number;
  unit?: string;
  /** 人/年 → 年 */
  per?: string;
  /** As printed: `2021年度末`. */
  asOf?: string;
  fiscalYear?: number;
  source?: string;
  note?: string;
  /** ※2 */
  footnote?: string;
}

export interface LabelledQuantity extends Quantity {
  label: string;
  /** Beside which value it is printed. */
  beside: 'baseline' | 'target' | 'actual';
}

/** 以上 · 以下 · 範囲 · 増加 · 減少 · 維持・継続 · 文章 (with milestones) */
export const targetAims = ['atLeast', 'atMost', 'range', 'increase', 'decrease', 'keep', 'words'] as const;
export type TargetAim = (typeof targetAims)[number];

export interface Target extends Quantity {
  aim: TargetAim;
  /** For `range`; both ends count as reached. */
  min?: number;
  max?: number;
  /** The year by whose end it shall be reached. Absent: the plan's last; the same every year where the period is `year`. */
  fiscalYear?: number;
  /** The rounds in which it holds: `135人（2023年度）`. */
  valid?: Validity;
  /** 0 or absent: the original. Of several for the same year the highest that is valid counts; all are kept. */
  revision?: number;
  milestones?: Milestone[];
  /** One target printed once for several parts. */
  isShared?: boolean;
}

/** `2024年度 体制構築`, `2025年度～運用` */
export interface Milestone {
  raw: string;
  text: string;
  from?: number;
  until?: number;
  /** One of the part's stages. */
  stage?: string;
}
