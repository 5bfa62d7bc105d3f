import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { foldSigns } from './fold-signs.ts';

const labels = String.raw`(?:預金|口座|番号|口座番号|No\.?|№|[:(（「」）)は、,・ ])`;
/** An account by its kind, by its name, or behind a bank's branch. */
const account = new RegExp(
  String.raw`(?<=(?:普通|当座|貯蓄|口座(?:番号)?|(?:銀行|信用金庫|信金|信用組合|農協|農業協同組合|労働金庫|ゆうちょ)[^。\n\d]{0,20}(?:支店|本店|出張所|店))${labels}{0,8})\d{7}(?!\d|[ ]?(?:円|千円|人|件|名|部|枚|冊)|[-.,]\d)`,
  'g',
);
/** ゆうちょ: 記号 5 digits, 番号 up to 8. */
const postal = /記号[:は ]{0,3}1\d{3}0[-、, の]{0,3}番号[:は ]{0,3}\d{6,8}(?!\d)/g;
const givenOut = /義援金|募金|寄[附付]金|ふるさと納税/;

/** A bank account. Silent for accounts that are given out: 義援金, 寄附金. */
export const bankAccount: FieldRule<'bank-account'> = {
  id: 'bank-account',
  reads: 'field',
  severity: 'warns',
  check: ({ text }) => {
    if (!/普通|当座|貯蓄|口座|店|記号/.test(text)) return [];
    const folded = foldSigns(text);
    return [...folded.matchAll(account), ...folded.matchAll(postal)]
      .filter(({ index }) => !givenOut.test(folded.slice(Math.max(0, index - 40), index)))
      .map(({ index, 0: written }) => ({ start: index, end: index + written.length, facts: {} }));
  },
};

export const bankAccountExamples: RuleExamples = {
  fires: [
    { text: '講師の謝礼を○○銀行本町支店（普通）1234567に振り込みました。', quote: '1234567' },
    { text: '助成金の振替　口座番号：１２３４５６７', quote: '１２３４５６７' },
    { text: '当座預金 0012345 から支出しました。', quote: '0012345' },
    { text: 'ゆうちょ銀行　記号10000　番号12345671に変更しました。', quote: '記号10000　番号12345671' },
  ],
  silent: [
    {
      text: '義援金の口座（○○銀行本町支店　普通1234567）を広報で周知しました。',
      because: '寄附を募るために知らせる口座です。',
    },
    { text: '普通交付税は1234567千円でした。', because: '金額です。' },
    { text: '市内の銀行5支店にリーフレットを配架しました。' },
    { text: '口座振替の利用者は1,234,567人でした。', because: '人数です。' },
  ],
};
