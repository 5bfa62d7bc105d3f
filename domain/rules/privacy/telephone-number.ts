import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { foldSigns } from './fold-signs.ts';

const number =
  /(?<![\d-]|\d[.,/])(?:(?:\+81|\(\+81\))[ -]?(?:\(0\))?\d{1,4}[ -]\d{1,4}[ -]\d{4}|\(0\d{1,4}\) ?\d{1,4}[ -]?\d{4}|0\d{1,4} ?[-(] ?\d{1,4} ?[-)] ?\d{4}|0\d{1,4} \d{1,4} \d{4}|0\d{1,4}\.\d{1,4}\.\d{4}|0(?:120|170|180|570|800|990) ?[-( ] ?\d{2,4} ?[-) ] ?\d{3,4}|0\d{9,10})(?![\d-]|[.,/]\d| ?(?:円|人|件|千))/g;
/** A number without hyphens may be any number: only behind a word for the telephone. */
const named =
  /(?:電話|携帯|連絡先|ダイヤル|テレホン|TEL|Tel|tel|FAX|Fax|ファックス|ファクス|☎|℡)[^。\n]{0,12}$/;
/** Within one town the area's number is left away: 電話94-0000. */
const local =
  /(?<=(?:電話(?:番号)?|TEL|Tel|tel|FAX|Fax|ファックス|ファクス|☎|℡)[:は( ]{0,3})(?!(?:19|20)\d\d-)[1-9]\d{1,3}-\d{4}(?![-\d]|[.,/]\d)/g;

/**
 * A telephone number, asked about before publication, also an office's and a free one. Silent for the short numbers that
 * everybody knows (110, 119, 188, 189, #9110) and for what is a date, a postcode or another number.
 */
export const telephoneNumber: FieldRule<'telephone-number'> = {
  id: 'telephone-number',
  reads: 'field',
  severity: 'warns',
  check: ({ text }) => {
    if (!/[0-9０-９]{4}/.test(text)) return [];
    const folded = foldSigns(text);
    return [
      ...[...folded.matchAll(number)].flatMap((match) => judge(folded, match)),
      ...[...folded.matchAll(local)].map(({ index, 0: written }) => found(index, written, 'fixed')),
    ];
  },
};

function judge(folded: string, match: RegExpExecArray): FoundPlace<'telephone-number'>[] {
  const [written] = match;
  const digits = written.replace(/^\(?\+81\)?[ -]?(?:\(0\))?/, '0').replace(/\D/g, '');
  const isMobile = /^0(?:[679]0|80(?!0))/.test(digits);
  if (digits.length !== (/^0[5-9]0/.test(digits) ? 11 : 10) || digits.startsWith('00')) return [];
  const isPlain = /^\d+$/.test(written);
  if (isPlain && !isMobile && !named.test(folded.slice(Math.max(0, match.index - 20), match.index)))
    return [];
  return [found(match.index, written, isMobile ? 'mobile' : 'fixed')];
}

function found(start: number, { length }: string, kind: 'mobile' | 'fixed'): FoundPlace<'telephone-number'> {
  return { start, end: start + length, facts: { kind } };
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
    },
    {
      text: '女性相談窓口（電話0463-00-1234）を広報で周知しました。',
      quote: '0463-00-1234',
      because: '窓口の番号も、公表の前に一度確かめます。',
    },
    { text: 'フリーダイヤル0120-000-000を掲載したカードを配布しました。', quote: '0120-000-000' },
    { text: '申込先　子育て支援課　電話94-0000', quote: '94-0000' },
  ],
  silent: [
    { text: '性犯罪被害の相談電話（#8103）を周知しました。', because: '公の相談番号です。' },
    { text: '警察相談専用電話（#9110）、消費者ホットライン（188）を案内しました。' },
    { text: '児童相談所虐待対応ダイヤル「189」とDV相談ナビ「#8008」のカードを配りました。' },
    { text: '電話相談2023件、面接相談1045件', because: '件数です。' },
    { text: '令和5年度は、2023-10-20と2023-11-10に開催しました。', because: '日付です。' },
    { text: '〒259-1188、ISBN978-4-00-000000-0、第5-4-3号', because: '電話番号ではありません。' },
    { text: '参加者は10-20歳代が0463人中12人でした。' },
  ],
};
