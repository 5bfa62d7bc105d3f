/** What the rules of this folder tell besides the place. */
export interface FigureFacts {
  'sum-differs': Record<never, never>;
  'difference-differs': Record<never, never>;
  'percent-differs': Record<never, never>;
  'part-exceeds-whole': Record<never, never>;
  'two-values': Record<never, never>;
  'unit-changes': Record<never, never>;
  'indicator-target-differs': { indicator: string; target: string };
  'indicator-actual-differs': IndicatorActualDiffers;
  'far-from-last-year': Record<never, never>;
  'two-values-in-round': Record<never, never>;
}

/** `counted`: the same text counts another number, whatever has been reported. */
export type IndicatorActualDiffers =
  | { kind: 'reported'; indicator: string; actual: string }
  | { kind: 'counted'; counted: string };
