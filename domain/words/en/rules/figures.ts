import type { FigureFacts } from '../../../rules/figures/figure-facts.ts';
import type { WordsOf } from '../../finding-words.ts';

export const figures: WordsOf<keyof FigureFacts> = {
  'sum-differs': { name: '', sentence: () => '', why: '', cure: '' },
  'difference-differs': { name: '', sentence: () => '', why: '', cure: '' },
  'percent-differs': { name: '', sentence: () => '', why: '', cure: '' },
  'part-exceeds-whole': { name: '', sentence: () => '', why: '', cure: '' },
  'two-values': { name: '', sentence: () => '', why: '', cure: '' },
  'unit-changes': { name: '', sentence: () => '', why: '', cure: '' },
  'indicator-target-differs': {
    name: 'Target differs from the plan',
    sentence: ({ indicator, target }, { quote }) =>
      `The plan's target of “${indicator}” is ${target}. Check “${quote}”.`,
    why: 'A target in the text that is not the plan’s contradicts the indicator table of the same report. Silent where the indicator or its part is not certain, for targets in words, and for those of another year.',
    cure: 'Write the plan’s target. If the target has been revised, tell the secretariat.',
  },
  'indicator-actual-differs': {
    name: 'Result differs from the one reported',
    sentence: (facts, { quote }) =>
      facts.kind === 'reported'
        ? `The result reported for “${facts.indicator}” is ${facts.actual}. Correct “${quote}” or the report.`
        : `The result is given as “${quote}”, but the text says “${facts.counted}”. Check which one is right.`,
    why: 'Where the indicator table and the text of one report differ, readers cannot tell which is right. Silent about values of another year or date, about rough figures, and where the indicator is not certain.',
    cure: 'Check the source, then correct the figure in the text or report the result again.',
  },
  'far-from-last-year': { name: '', sentence: () => '', why: '', cure: '' },
  'two-values-in-round': { name: '', sentence: () => '', why: '', cure: '' },
};
