import type { GradingRules } from './grading-rules.ts';
import type { ScaleId } from './plan-definition.ts';
import type { Validity } from './validity.ts';

/** 評価区分 */
export interface Scale {
  id: ScaleId;
  name: string;
  /** How the list of grades is ordered; `none` where no grade is better than another. */
  order: 'bestFirst' | 'worstFirst' | 'none';
  grades: Grade[];
  /** Marks that may follow a grade's code: `A○`. */
  additions?: GradeAddition[];
  valid?: Validity;
  /** The scale that this one took the place of; each is used in its own years. */
  replaces?: ScaleId;
  /** How a grade is suggested from indicators; absent where people alone decide. */
  rules?: GradingRules;
}

export interface Grade {
  /** As printed: `A`, `◎`, `IV`, `★★★`. Known again in any width. */
  code: string;
  name: string;
  /** When it is given, as the form explains it. */
  meaning?: string;
  /** For means and sums; absent: its place in the order, the worst 1. */
  points?: number;
  /** `#rrggbb`, for cells and pictures. */
  color?: string;
  /** 評価困難, 比較不能: stands outside the order and never enters a mean or a count of grades. */
  isUnrated?: boolean;
  valid?: Validity;
}

export interface GradeAddition {
  code: string;
  meaning: string;
}
