import type { ProseFacts } from '../../../rules/prose/prose-facts.ts';
import type { WordsOf } from '../../finding-words.ts';

export const prose: WordsOf<keyof ProseFacts> = {
  'says-nothing': { name: '', sentence: () => '', why: '', cure: '' },
  'same-as-last-year': { name: '', sentence: () => '', why: '', cure: '' },
  'same-as-other-field': { name: '', sentence: () => '', why: '', cure: '' },
  'same-as-other-sheet': { name: '', sentence: () => '', why: '', cure: '' },
  'mixed-style': { name: '', sentence: () => '', why: '', cure: '' },
  'unfinished-sentence': { name: '', sentence: () => '', why: '', cure: '' },
};
