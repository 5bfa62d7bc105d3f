import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { foldSigns } from './fold-signs.ts';
import { isForPublic } from './is-for-public.ts';

const number =
  /(?<![\d-]|\d[.,/])(?:(?:\+81|\(\+81\))[ -]?(?:\(0\))?\d{1,4}[ -]\d{1,4}[ -]\d{4}|\(0\d{1,4}\) ?\d{1,4}[ -]?\d{4}|0\d{1,4} ?[-(] ?\d{1,4} ?[-)] ?\d{4}|0\d{1,4} \d{1,4} \d{4}|0\d{9,10})(?![\d-]|[.,/]\d| ?(?:円|人|件|千))/g;
/** A number without hyphens may be any number: only behind a word for the telephone. */
const named = /(?:電話|携帯|連絡先|TEL|Tel|tel|ＴＥＬ|FAX|Fax|ファックス|ファクス|☎|℡)[^。\n]{0,12}$/;
/** Free, shared-cost and other numbers that nobody has at home. */
const publicPrefix = /^0(?:120|800|570|990|180)/;

/**
 * A telephone number, asked about before publication. Silent for numbers that are given out on purpose: 0120, 0570,
 * #9110, and those behind 相談窓口, 代表 or 問い合わせ先. A mobile number is always asked about.
 */
export const telephoneNumber: FieldRule<'telephone-number'> = {
  id: 'telephone-number',
  reads: 'field',
  severity: 'warns',
  check: ({ text }) => {
    if (!/[0０]|[+＋]/.test(text)) return [];
    const folded = foldSigns(text);
    return [...folded.matchAll(number)].flatMap((match) => judge(folded, match));
  },
};

function judge(folded: string, match: RegExpExecArray): FoundPlace<'telephone-number'>[] {
  const [written] = match;
  const digits = written.replace(/^\(?\+81\)?[ -]?(?:\(0\))?/, '0').replace(/\D/g, '');
  const isMobile = /^0[6-9]0/.test(digits);
  if (
    digits.length !== (/^0[5-9]0/.test(digits) ? 11 : 10) ||
    digits.startsWith('00') ||
    publicPrefix.test(digits)
  )
    return [];
  const isPlain = /^\d+$/.test(written);
  if (isPlain && !isMobile && !named.test(folded.slice(Math.max(0, match.index - 20), match.index)))
    return [];
  if (!isMobile && isForPublic(folded, match.index)) return [];
  const end = match.index + written.length;
  return [{ start: match.index, end, facts: { kind: isMobile ? 'mobile' : 'fixed' } }];
}

export const telephoneNumberExamples: RuleExamples = {
  fires: [
    { text: '申込みのあった方（電話0463-00-1234）に開催日を伝えました。', quote: '0463-00-1234' },
    { text: '連絡先：(0463)00-1234', quote: '(0463)00-1234' },
    { text: '担当は人権課（０４６３－００－１２３４）です。', quote: '０４６３－００－１２３４' },
    { text: '緊急の連絡は090-0000-1234に入れました。', quote: '090-0000-1234' },
    { text: '携帯電話 09000001234 に折り返しました。', quote: '09000001234' },
    {
      text: '相談窓口の担当者の携帯（080-1111-1234）を案内しました。',
      quote: '080-1111-1234',
      because: '携帯電話の番号は、いつも確かめます。',
    },
  ],
  silent: [
    { text: '性犯罪被害の相談電話（#8103）を周知しました。', because: '公の相談番号です。' },
    { text: '警察相談専用電話（#9110）、消費者ホットライン（188）を案内しました。' },
    {
      text: 'フリーダイヤル0120-000-000を掲載したカードを配布しました。',
      because: '市民に知らせるための番号です。',
    },
    {
      text: '女性相談窓口（電話0463-00-1234）を広報で周知しました。',
      because: '市民に知らせるための番号です。',
    },
    { text: '問い合わせ先：0463-00-1234', because: '市民に知らせるための番号です。' },
    { text: '令和5年度は、2023-10-20と2023-11-10に開催しました。', because: '日付です。' },
    { text: '〒259-1188、ISBN978-4-00-000000-0、第5-4-3号', because: '電話番号ではありません。' },
    { text: '参加者は10-20歳代が0463人中12人でした。' },
  ],
};
