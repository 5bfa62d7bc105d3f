import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { foldSigns } from './fold-signs.ts';

const labels = String.raw`(?:預金|貯金|口座|番号|No\.?|№|[:(（「」）)は、,・ ])`;
/** An account by its kind, by its name, or behind a bank's branch. */
const account = new RegExp(
  String.raw`(?<=(?:普通|当座|貯蓄|[(（]普[)）]|口座(?:番号)?|(?:銀行|信用金庫|信金|信用組合|農協|農業協同組合|労働金庫|ゆうちょ)[^。\n\d]{0,20}(?:支店|本店|出張所|店))${labels}{0,8})\d{7}(?!\d|[ ]?(?:円|千円|人|件|名|部|枚|冊)|[-.,]\d)`,
  'g',
);
/** ゆうちょ: 記号 of 5 digits and 番号 up to 8, or a transfer account, 00150-3-123456. */
const postal =
  /記号[:は ]{0,3}[01]\d{4}(?:[-の][ \d])?[-、,・ の(]{0,3}番号[:は ]{0,3}\d{1,8}(?!\d)|(?<=(?:ゆうちょ|郵便|貯金|振替|記号|番号|口座)[^。\n\d]{0,16})(?:1\d{3}0-(?:\d-)?\d{6,8}|0\d{4}-\d-\d{1,6})(?![-\d])/g;

/** A bank account, also one that is given out for donations: somebody looks at it once before it is published. */
export const bankAccount: FieldRule<'bank-account'> = {
  id: 'bank-account',
  reads: 'field',
  severity: 'warns',
  check: ({ text }) => {
    if (!/普通|当座|貯蓄|貯金|口座|店|記号|振替|[(（]普/.test(text)) return [];
    const folded = foldSigns(text);
    return [...folded.matchAll(account), ...folded.matchAll(postal)].map(({ index, 0: written }) => ({
      start: index,
      end: index + written.length,
      facts: {},
    }));
  },
};

export const bankAccountExamples: RuleExamples = {
  fires: [
    { text: '講師の謝礼を○○銀行本町支店（普通）1234567に振り込みました。', quote: '1234567' },
    { text: '助成金の振替　口座番号：１２３４５６７', quote: '１２３４５６７' },
    { text: '当座預金 0012345 から支出しました。', quote: '0012345' },
    { text: 'ゆうちょ銀行　記号10000　番号12345671に変更しました。', quote: '記号10000　番号12345671' },
    { text: '会費の振替口座は00150-3-123456です。', quote: '00150-3-123456' },
    {
      text: '義援金の口座（○○銀行本町支店　普通1234567）を広報で周知しました。',
      quote: '1234567',
      because: '公表している口座も、公表の前に一度確かめます。',
    },
  ],
  silent: [
    { text: '口座番号の記載を省けるよう、申請書の様式を改めました。' },
    { text: '記号の意味を番号順に説明した手引きを、12,345部配布しました。' },
    { text: '普通交付税は1234567千円でした。', because: '金額です。' },
    { text: '市内の銀行5支店にリーフレットを配架しました。' },
    { text: '口座振替の利用者は1,234,567人でした。', because: '人数です。' },
  ],
};
