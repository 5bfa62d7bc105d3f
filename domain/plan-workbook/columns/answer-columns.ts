import type { Column } from '../table-spec.ts';
import { choice, number, reference, references, text, yesNo } from './cell-kinds.ts';
import { column } from './make-column.ts';

const simple = {
  text: '文章',
  number: '数',
  money: '金額',
  date: '日付',
  choice: '選択',
  grade: '評価区分',
};

/** What is written into a field or a row of a table of years; `to`: among what a computation looks. */
export function answerColumns(
  at: string,
  { words, to, years }: { words?: readonly string[]; to: 'form.fields' | '^.answer.rows'; years?: true },
): Column[] {
  const some = words ? { words } : {};
  const only = (...is: string[]) => ({ ...some, only: { at: `${at}.kind`, is } });
  return [
    column(
      '記入の種類',
      `${at}.kind`,
      choice(years ? { ...simple, years: '年度の表' } : simple),
      years
        ? '文章、数、金額、日付、選択（「様式・選択肢」に書く）、評価区分、年度の表（「様式・年度の列」「様式・年度の行」に書く）から選びます。空けると文章です。'
        : '文章、数、金額、日付、選択（「様式・選択肢」に書く）、評価区分から選びます。',
      { ...some, width: 14, need: years ? 'optional' : 'required' },
    ),
    column('単位', `${at}.unit`, text, '数の単位（人、件、％）。金額では 円、千円、百万円 のいずれか。', {
      ...only('number', 'money'),
      width: 10,
    }),
    column('最小', `${at}.min`, number, 'これより小さい数を書いたら知らせます。', only('number')),
    column('最大', `${at}.max`, number, 'これより大きい数を書いたら知らせます。', only('number')),
    column(
      '計算の方法',
      `${at}.computed.how`,
      choice({ sum: '合計', difference: '差', percent: '割合（％）', product: '積', quotient: '商' }),
      '記入せず計算する欄だけに書きます。合計：すべて足す。差：最初の欄からほかを引く。割合：1つ目が2つ目の何％か。積：すべて掛ける（人数×単価）。商：1つ目を2つ目で割る（1人当たりの額）。',
      { ...only('number', 'money'), width: 12 },
    ),
    column(
      '計算に使う欄',
      `${at}.computed.of`,
      references(to),
      to === 'form.fields'
        ? '計算に使う欄の項目名を、使う順に「、」で区切って書きます。'
        : '計算に使う、同じ表の行の見出しを、使う順に「、」で区切って書きます。',
      { ...only('number', 'money'), width: 20 },
    ),
    column(
      '複数の選択',
      `${at}.allowsSeveral`,
      yesNo,
      '選択肢をいくつも選べるなら「はい」。',
      only('choice'),
    ),
    column('使う評価区分', `${at}.scale`, reference('scales'), '「評価区分」に書いた名称から選びます。', {
      ...only('grade'),
      width: 16,
    }),
  ];
}
