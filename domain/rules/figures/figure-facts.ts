/** What the rules of this folder tell besides the place. */
export interface FigureFacts {
  'sum-differs': { addends: string; computed: string; stated: string };
  'difference-differs': DifferenceDiffers;
  'percent-differs': { part: string; whole: string; computed: string; stated: string };
  'part-exceeds-whole': PartExceedsWhole;
  'two-values': { quantity: string; other: string; where: string };
  'unit-changes': UnitChanges;
  'indicator-target-differs': { indicator: string; target: string };
  'indicator-actual-differs': IndicatorActualDiffers;
  'far-from-last-year': { quantity: string; last: string; year: number };
  'two-values-in-round': { quantity: string; other: string; number: string; project: string };
}

/** `counted`: the same text counts another number, whatever has been reported. */
export type IndicatorActualDiffers =
  | { kind: 'reported'; indicator: string; actual: string }
  | { kind: 'counted'; counted: string };

/** `label`: the label itself says what is counted (件数). */
export type UnitChanges =
  | { kind: 'unit'; quantity: string; unit: string; other: string }
  | { kind: 'label'; quantity: string; unit: string; expected: string }
  | { kind: 'sentence'; unit: string; other: string };

export type PartExceedsWhole =
  | { kind: 'part'; part: string; whole: string }
  | { kind: 'percent'; sum: string };

/** What the two values really make: 193人 more, 15% more, 115% of the earlier one. */
export type DifferenceDiffers = {
  kind: 'difference' | 'share' | 'ratio';
  from: string;
  to: string;
  amount: string;
  way: 'more' | 'less' | 'none';
};
