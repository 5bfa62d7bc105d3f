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
    name: '目標値が計画と違う',
    sentence: ({ indicator, target }, { quote }) =>
      `「${indicator}」の目標値は、計画では${target}です。「${quote}」を確かめてください。`,
    why: '記入欄に書かれた指標の目標値が、計画の目標値と違うと、報告書の中で食い違います。指標の名前や内訳がはっきりしないとき、文章で書かれた目標や、別の年度の目標値には、何も言いません。',
    cure: '計画の目標値に直してください。計画の改定で目標値が変わったときは、事務局に知らせてください。',
  },
  'indicator-actual-differs': {
    name: '実績が報告と違う',
    sentence: (facts, { quote }) =>
      facts.kind === 'reported'
        ? `「${facts.indicator}」の実績は、${facts.actual}と報告されています。「${quote}」か報告のどちらかを直してください。`
        : `実施した数が「${quote}」となっていますが、本文では「${facts.counted}」です。どちらが正しいか、確かめてください。`,
    why: '同じ報告書の中で、指標の実績と本文の数値が食い違うと、どちらが正しいか読み手に分かりません。別の年度や別の時点の値、おおよその数、どの指標のことかはっきりしない数値には、何も言いません。',
    cure: '元の資料で確かめて、本文の数値を直すか、指標の実績を報告し直してください。',
  },
  'far-from-last-year': { name: '', sentence: () => '', why: '', cure: '' },
  'two-values-in-round': { name: '', sentence: () => '', why: '', cure: '' },
};
