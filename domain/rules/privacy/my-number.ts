import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { foldSigns } from './fold-signs.ts';

const grouped = /(?<!\d|\d[- .,])(?:\d{12}|\d{4}([ -])\d{4}\1\d{4})(?!\d|[- .,]\d)/g;
/** Behind its name in any grouping. */
const anyGrouping = /(?<!\d|\d[- .,])\d(?:[ -]?\d){11}(?!\d|[- ]\d)/g;
const naming = /個人番号|マイナンバ[ーｰ-]|(?<!法人)番号法/;

/**
 * A 個人番号 with a valid check digit. It blocks where the text calls it so; else one number of twelve digits in about
 * eleven is valid by chance, and it is asked about. Silent for 法人番号, which has 13 digits and is public.
 */
export const myNumber: FieldRule<'my-number'> = {
  id: 'my-number',
  reads: 'field',
  severity: 'warns',
  check: ({ text }) => {
    if (!/[0-9０-９]{2}/.test(text)) return [];
    const folded = foldSigns(text);
    const isNamed = naming.test(folded);
    return [...folded.matchAll(isNamed ? anyGrouping : grouped)].flatMap((match) => judge(folded, match));
  },
};

function judge(folded: string, { index, 0: written }: RegExpExecArray): FoundPlace<'my-number'>[] {
  if (!isMyNumber(written.replace(/\D/g, ''))) return [];
  const isNamed = naming.test(folded.slice(Math.max(0, index - 30), index + written.length + 20));
  if (!isNamed && !/^(?:\d{12}|\d{4}([ -])\d{4}\1\d{4})$/.test(written)) return [];
  const place = { start: index, end: index + written.length };
  return isNamed
    ? [{ ...place, facts: { isNamed: 'yes' }, severity: 'blocks' }]
    : [{ ...place, facts: { isNamed: 'no' } }];
}

/** The check digit of 総務省令第85号（平成26年）第5条: weights 2 to 7 and 2 to 6 from the right, modulo 11. */
function isMyNumber(digits: string): boolean {
  const [check = 0, ...rest] = [...digits].reverse().map(Number);
  const sum = rest.reduce((total, digit, index) => total + digit * (index < 6 ? index + 2 : index - 4), 0);
  const left = sum % 11;
  return new Set(digits).size > 1 && check === (left <= 1 ? 0 : 11 - left);
}

export const myNumberExamples: RuleExamples = {
  fires: [
    { text: '個人番号123456789018の方から申請を受けました。', quote: '123456789018' },
    { text: '（マイナンバー：1234-5678-9018）', quote: '1234-5678-9018' },
    { text: '申請者　１２３４　５６７８　９０１８', quote: '１２３４　５６７８　９０１８' },
    { text: '整理番号987654321093で受け付けました。', quote: '987654321093' },
  ],
  silent: [
    { text: '法人番号1234567890128の団体に委託しました。', because: '法人番号は13桁で、公表されています。' },
    { text: '整理番号123456789012で受け付けました。', because: '個人番号の検査用数字に合いません。' },
    { text: 'マイナンバーカードの申請を1,234件受け付けました。' },
    { text: '予算額は123,456,789,018円でした。', because: '金額です。' },
    { text: '受付番号：2023-1019-0001' },
  ],
};
