import { number, references, year, yesNo } from '../columns/cell-kinds.ts';
import { column, ownerColumn } from '../columns/make-column.ts';
import { idColumn, wordingColumns } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { otherTextsAt, textsAt } from '../texts-at.ts';

export const yearColumnsTable: TableSpec = {
  worksheet: '様式・年度の列',
  group: '様式',
  about: '「様式」で記入の種類を「年度の表」にした欄の列を、左から順に1行に1つ書きます。',
  frozen: 1,
  lists: [
    {
      path: 'form.fields[].answer.columns',
      entry: {
        prefix: 'y',
        names: (one) => textsAt(one, 'label'),
        aliases: (one) => otherTextsAt(one, 'label'),
      },
    },
  ],
  columns: [
    ownerColumn('欄', 0, '様式', '年度の表である欄の項目名。'),
    ...wordingColumns(
      '列の見出し',
      'label',
      '列の見出し。{FY} は点検する年度、{FY-1} は前の年度になります。',
    ),
    column(
      '決まった年度',
      'year.fixed',
      year,
      '何年度の列か、いつも同じならその年度（西暦4桁）。「計画策定時」のような列では空けます。',
      { width: 12 },
    ),
    column(
      '決まった年度の終わり',
      'year.until',
      year,
      '「前期（H19～22）」のように何年度かにわたる列なら、その最後の年度（西暦4桁）。「決まった年度」には最初の年度を書きます。',
      { width: 12 },
    ),
    column(
      '点検年度との差',
      'year.afterRound',
      number,
      '列の年度が毎年動くなら、点検する年度の何年後か（前の年度なら -1、同じなら 0）。',
      { width: 12 },
    ),
    column('以降を含む', 'isOpenEnded', yesNo, '「2008以降」のように、後の年度も含むなら「はい」。'),
    column(
      '足し合わせる列',
      'sumOf',
      references('^.answer.columns'),
      '「累計」「合計」のように、ほかの列を足した列なら、足す列の見出しを「、」で区切って書きます。記入せず、数や金額の行ごとに計算します。',
      { width: 20 },
    ),
    idColumn('y2006'),
  ],
};
