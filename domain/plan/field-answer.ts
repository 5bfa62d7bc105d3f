import type { FieldId, LabelWording, ScaleId } from './plan-definition.ts';

/** What is written into a field. Whatever it is, the entry keeps the text as typed. */
export type FieldAnswer =
  | { kind: 'text' }
  | { kind: 'number'; unit?: string; min?: number; max?: number; computed?: Computation }
  | { kind: 'money'; unit: MoneyUnit; computed?: Computation }
  | { kind: 'date' }
  | { kind: 'choice'; options: ChoiceOption[]; allowsSeveral?: boolean }
  | { kind: 'grade'; scale: ScaleId }
  /** A table with a column for each of some years. Each of its cells is a field of its own. */
  | { kind: 'years'; columns: YearColumn[]; rows: YearRow[] };

export const moneyUnits = ['円', '千円', '百万円'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

export const computedBy = ['sum', 'difference', 'percent', 'product', 'quotient'] as const;
export type ComputedBy = (typeof computedBy)[number];

/**
 * A figure that nobody types: worked out of other fields of the form, or of other rows of the same year in a table of
 * years. `difference` takes all others from the first; `percent` is the first in % of the second; `quotient` is the
 * first divided by the second (1人当たり経費), `product` all of them multiplied (人工×単価).
 */
export interface Computation {
  how: ComputedBy;
  /** Ids of fields, or of rows of the same table. */
  of: string[];
}

export interface ChoiceOption {
  /** As written into the cell. */
  text: string;
  meaning?: string;
}

export interface YearColumn {
  /** `[a-z][a-zA-Z0-9]{0,15}` */
  id: string;
  /** `{FY}` and `{FY-1}` stand for the year, as in every label. */
  label: LabelWording;
  /**
   * Which fiscal year the column is about: so many years after the round's (negative before it), or always the same;
   * `until` where it is about several, as 前期（H19–22）.
   */
  year?: { afterRound: number } | { fixed: number; until?: number };
  /** The year and all later ones: `2008以降`. */
  isOpenEnded?: boolean;
  /** Ids of other columns, which this one adds up in every row with figures (累計, 合計): nobody types into it. */
  sumOf?: string[];
}

export interface YearRow {
  /** `[a-z][a-zA-Z0-9]{0,15}` */
  id: string;
  label: LabelWording;
  input: 'written' | 'given';
  /** Written in the column of the round's own year alone; the others are given: what earlier rounds wrote. */
  isOnlyThisYear?: boolean;
  isRequired?: boolean;
  answer: Exclude<FieldAnswer, { kind: 'years' }>;
}

/**
 * Holds where one of the field's values (grade codes, options, texts) is one of these; `isFilled` where any is;
 * `atLeast` and `below` where its figure, in the field's unit, lies there. What has no figure lies nowhere.
 */
export interface FieldCondition {
  field: FieldId;
  is?: string[];
  isNot?: string[];
  isFilled?: boolean;
  atLeast?: number;
  below?: number;
}
