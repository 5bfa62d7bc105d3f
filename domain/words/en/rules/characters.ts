import type { BrokenKind, CharacterFacts } from '../../../rules/characters/character-facts.ts';
import type { WordsOf } from '../../finding-words.ts';

const broken: Record<BrokenKind, string> = {
  surrogate: 'There is half a character. Delete it and type it again.',
  replacement: 'There is a “�” where a character was lost. Type the character again.',
  control: 'There is an invisible control character. Delete it with its neighbours and type them again.',
  privateUse: 'There is a character of this computer’s own (外字). Others cannot see it: use a standard one.',
};

export const characters: WordsOf<keyof CharacterFacts> = {
  'broken-character': {
    name: '',
    sentence: ({ kind, code, count }) => `${broken[kind]} (${code}${count > 1 ? `, ${count} of them` : ''})`,
    why: 'Such characters come along when text is pasted from other programs or mail. They will not print or publish properly.',
    cure: '',
  },
  'unbalanced-bracket': { name: '', sentence: () => '', why: '', cure: '' },
  'mixed-brackets': { name: '', sentence: () => '', why: '', cure: '' },
  'half-width-kana': { name: '', sentence: () => '', why: '', cure: '' },
  'mixed-digit-width': { name: '', sentence: () => '', why: '', cure: '' },
  'space-in-number': { name: '', sentence: () => '', why: '', cure: '' },
  'unusual-character': { name: '', sentence: () => '', why: '', cure: '' },
  'uneven-spaces': { name: '', sentence: () => '', why: '', cure: '' },
  'hand-broken-line': { name: '', sentence: () => '', why: '', cure: '' },
};
