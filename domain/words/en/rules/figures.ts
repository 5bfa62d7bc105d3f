import type { FigureFacts } from '../../../rules/figures/figure-facts.ts';
import type { WordsOf } from '../../finding-words.ts';

export const figures: WordsOf<keyof FigureFacts> = {
  'sum-differs': { name: '', sentence: () => '', why: '', cure: '' },
  'difference-differs': { name: '', sentence: () => '', why: '', cure: '' },
  'percent-differs': { name: '', sentence: () => '', why: '', cure: '' },
  'part-exceeds-whole': { name: '', sentence: () => '', why: '', cure: '' },
  'two-values': { name: '', sentence: () => '', why: '', cure: '' },
  'unit-changes': { name: '', sentence: () => '', why: '', cure: '' },
  'indicator-target-differs': { name: '', sentence: () => '', why: '', cure: '' },
  'indicator-actual-differs': { name: '', sentence: () => '', why: '', cure: '' },
  'far-from-last-year': { name: '', sentence: () => '', why: '', cure: '' },
  'two-values-in-round': { name: '', sentence: () => '', why: '', cure: '' },
};
