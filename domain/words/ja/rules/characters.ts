import type { BrokenKind, CharacterFacts } from '../../../rules/characters/character-facts.ts';
import type { WordsOf } from '../../finding-words.ts';

const broken: Record<BrokenKind, string> = {
  surrogate: '壊れた文字があります。削除して、入力し直してください。',
  replacement: '文字化けした文字「�」があります。元の文字に直してください。',
  control: '目に見えない制御文字があります。前後の文字とともに削除して、入力し直してください。',
  privateUse: '外字があります。ほかのパソコンや公表資料では表示されないため、標準の文字に直してください。',
};

export const characters: WordsOf<keyof CharacterFacts> = {
  'broken-character': {
    name: '',
    sentence: ({ kind, code, count }) => `${broken[kind]}（${code}${count > 1 ? `、${count}か所` : ''}）`,
    why: 'ほかのソフトやメールから貼り付けたときに混じることがあります。そのままでは、印刷や公表のときに正しく表示されません。',
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
