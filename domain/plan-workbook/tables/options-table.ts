import { text } from '../columns/cell-kinds.ts';
import { column, ownerColumn } from '../columns/make-column.ts';
import type { TableSpec } from '../table-spec.ts';

export const optionsTable: TableSpec = {
  worksheet: '様式・選択肢',
  group: '様式',
  about: '「様式」で記入の種類を「選択」にした欄の選択肢を、示す順に1行に1つ書きます。',
  frozen: 1,
  lists: [
    { path: 'form.fields[].answer.rows[].answer.options', ifFilled: '年度の表の行' },
    { path: 'form.fields[].answer.options' },
  ],
  columns: [
    ownerColumn('欄', 0, '様式', '選択肢のある欄の項目名。'),
    ownerColumn(
      '年度の表の行',
      1,
      '様式・年度の行',
      '年度の表の行の選択肢なら、その行の見出し。ふつうの欄では空けます。',
      { need: 'optional', width: 18 },
    ),
    column('選択肢', 'text', text, 'セルに書かれる言葉。', { need: 'required', width: 30 }),
    column('意味', 'meaning', text, 'どのようなときに選ぶか。', { width: 50 }),
  ],
};
