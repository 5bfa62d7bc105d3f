import { commas, number, reference, yesNo } from '../columns/cell-kinds.ts';
import { column, kindColumn, ownerColumn } from '../columns/make-column.ts';
import type { TableSpec } from '../table-spec.ts';

export const conditionsTable: TableSpec = {
  worksheet: '様式・条件',
  group: '様式',
  about:
    'ほかの欄の記入によって、欄を示したり必須にしたりする条件を書きます。同じ欄に何行もあれば、すべて成り立つときです。',
  frozen: 1,
  lists: [
    { path: 'form.fields[].shownIf', words: [{ word: '示す' }] },
    { path: 'form.fields[].requiredIf', words: [{ word: '必須にする' }] },
  ],
  columns: [
    ownerColumn('欄', 0, '様式', '条件によって変わる欄の項目名。'),
    kindColumn(
      '成り立つとき',
      '示す：成り立つときだけ記入を求める。必須にする：成り立つときは必ず記入する。',
      14,
    ),
    column('調べる欄', 'field', reference('cells'), 'どの欄の記入を調べるか。その項目名。', {
      need: 'required',
    }),
    column(
      'いずれかである',
      'is',
      commas,
      '調べる欄がこのいずれかのときに成り立ちます（評価区分の記号、選択肢、文字）。「、」で区切ります。',
    ),
    column(
      'いずれでもない',
      'isNot',
      commas,
      '調べる欄がこのいずれでもないときに成り立ちます。「、」で区切ります。',
    ),
    column(
      '記入がある',
      'isFilled',
      yesNo,
      'はい：何か書いてあるときに成り立つ。いいえ：空のときに成り立つ。どちらでもよければ空けます。',
      { width: 12 },
    ),
    column('以上', 'atLeast', number, '数値・金額の欄が、この値以上のときに成り立ちます。'),
    column('未満', 'below', number, '数値・金額の欄が、この値より小さいときに成り立ちます。'),
  ],
};
