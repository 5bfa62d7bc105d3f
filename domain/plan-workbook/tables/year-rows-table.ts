import { answerColumns } from '../columns/answer-columns.ts';
import { choice, yesNo } from '../columns/cell-kinds.ts';
import { column, ownerColumn } from '../columns/make-column.ts';
import { idColumn, wordingColumns } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { otherTextsAt, textsAt } from '../texts-at.ts';

export const yearRowsTable: TableSpec = {
  worksheet: '様式・年度の行',
  group: '様式',
  about: '「様式」で記入の種類を「年度の表」にした欄の行を、上から順に1行に1つ書きます。',
  frozen: 1,
  lists: [
    {
      path: 'form.fields[].answer.rows',
      entry: {
        prefix: 'r',
        names: (one) => textsAt(one, 'label'),
        aliases: (one) => otherTextsAt(one, 'label'),
      },
    },
  ],
  columns: [
    ownerColumn('欄', 0, '様式', '年度の表である欄の項目名。'),
    ...wordingColumns('行の見出し', 'label', '行の見出し（目標、実績、予算額など）。'),
    column(
      '役割',
      'input',
      choice({ written: '課が記入', given: '計画の文' }),
      '課が記入：課が書く行。計画の文：計画書の文を印刷するだけの行。',
      { need: 'required', width: 14 },
    ),
    column(
      '今年度の列だけ',
      'isOnlyThisYear',
      yesNo,
      '点検する年度の列にだけ記入し、ほかの列は前の回の記入を印刷するなら「はい」。',
      { width: 12 },
    ),
    column('必須', 'isRequired', yesNo, '必ず記入する行なら「はい」。'),
    ...answerColumns('answer', { to: '^.answer.rows' }),
    idColumn('goal'),
  ],
};
