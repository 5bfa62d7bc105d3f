import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { type BracketPair, hasBrackets, otherHalf, readBrackets } from './read-brackets.ts';

type Found = FoundPlace<'mixed-brackets'>;

/** A pair of brackets of two widths or shapes: （中高生). */
export const mixedBrackets: FieldRule<'mixed-brackets'> = {
  id: 'mixed-brackets',
  reads: 'field',
  severity: 'warns',
  check({ text }) {
    if (!hasBrackets(text)) return [];
    const { pairs, misshaped } = readBrackets(text);
    const mixed = pairs.filter((pair) => !isUniform(pair));
    if (mixed.length + misshaped.length === 0) return [];
    const halves = surplusOfHalf(pairs);
    return [
      ...mixed.map((pair) => findMixed(pair, text, (halves[pair.open.shape] ?? 0) > 0)),
      ...misshaped.map((pair) => place(pair, 'shape')),
    ];
  },
};

function isUniform({ open, close }: BracketPair): boolean {
  return otherHalf(open.sign) === close.sign;
}

/** Of each shape, how many more uniform pairs are of half width than of full width. */
function surplusOfHalf(pairs: readonly BracketPair[]): number[] {
  const surplus: number[] = [];
  for (const pair of pairs.filter(isUniform)) {
    const { shape, sign } = pair.open;
    surplus[shape] = (surplus[shape] ?? 0) + (isHalf(sign) ? 1 : -1);
  }
  return surplus;
}

function findMixed(pair: BracketPair, text: string, wantsHalf: boolean): Found {
  const { open, close } = pair;
  const keepsOpen = isHalf(open.sign) === wantsHalf;
  const first = keepsOpen ? open.sign : otherHalf(close.sign);
  const last = keepsOpen ? otherHalf(open.sign) : close.sign;
  return { ...place(pair, 'width'), replacement: first + text.slice(open.index + 1, close.index) + last };
}

function place({ open, close }: BracketPair, kind: 'width' | 'shape'): Found {
  return {
    start: open.index,
    end: close.index + 1,
    facts: { kind, open: open.sign, close: close.sign },
  };
}

function isHalf(sign: string): boolean {
  return /[\u0020-\u007e\uff61-\uff9f]/.test(sign);
}

export const mixedBracketsExamples: RuleExamples = {
  fires: [
    {
      text: 'ジュニアリーダー（中高生)を対象に、研修を3回実施しました。',
      quote: '（中高生)',
      replacement: '（中高生）',
    },
    {
      text: '育成会(役員)と地区の連絡会(小学校区単位）が協力し、(市)の補助を受けました。',
      quote: '(小学校区単位）',
      replacement: '(小学校区単位)',
    },
    {
      text: '講演会（参加者数：48人)と相談会（参加者数：12人）を開催しました。',
      quote: '（参加者数：48人)',
      replacement: '（参加者数：48人）',
    },
    { text: '[第1回］令和5年7月16日', quote: '[第1回］', replacement: '［第1回］' },
    {
      text: '広報紙に「男女共同参画週間｣の特集を掲載しました。',
      quote: '「男女共同参画週間｣',
      replacement: '「男女共同参画週間」',
    },
    { text: '講座「はじめての育休』を開催しました。', quote: '「はじめての育休』' },
  ],
  silent: [
    {
      text: '講演会(7月)と相談会（8月）を開催しました。',
      because: '1組ずつは、そろっています。',
    },
    {
      text: '講師（市内のNPO(3団体)の代表）を招きました。',
      because: '括弧の中の括弧は、幅を変えて見分けることがあります。',
    },
    { text: '(1) 講演会を開催しました。\n①）パネル展\n2) 相談会（個別）' },
    { text: '「『女性に対する暴力をなくす運動』期間」にパネル展を開催しました。' },
  ],
};
