import type { PrivacyFacts } from '../../../rules/privacy/privacy-facts.ts';
import type { WordsOf } from '../../finding-words.ts';

export const privacy: WordsOf<keyof PrivacyFacts> = {
  'telephone-number': { name: '', sentence: () => '', why: '', cure: '' },
  'mail-address': { name: '', sentence: () => '', why: '', cure: '' },
  'my-number': { name: '', sentence: () => '', why: '', cure: '' },
  'bank-account': { name: '', sentence: () => '', why: '', cure: '' },
  'named-person': { name: '', sentence: () => '', why: '', cure: '' },
  'formula-text': { name: '', sentence: () => '', why: '', cure: '' },
};
