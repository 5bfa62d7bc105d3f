import { commas, reference, text, yesNo } from '../columns/cell-kinds.ts';
import { column } from '../columns/make-column.ts';
import { ratedColumns } from '../columns/rated-columns.ts';
import { idColumn, momentsColumn, printsColumns, validColumns } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

export const opinionsTable: TableSpec = {
  worksheet: '評定・意見',
  group: '評定',
  about: '誰が、何について意見や概括を書くかを、1行に1つ書きます。なければ空けておきます。',
  frozen: 1,
  lists: [{ path: 'opinions', entry: { prefix: 'o', names: (opinion) => textsAt(opinion, 'name') } }],
  columns: [
    column('意見の名称', 'name', text, '「委員会の意見」のような名称。', { need: 'required' }),
    ...ratedColumns('意見を書く'),
    column('必須', 'isRequired', yesNo, '必ず書くなら「はい」。'),
    column(
      '必須にする区分',
      'requiredFor',
      commas,
      '評価がこの区分のときだけ必ず書くなら、その記号を「、」で区切って書きます（▲なら備考を書く、など）。',
      { width: 16 },
    ),
    column(
      '区分の評定',
      'rating',
      reference('ratings'),
      '「必須にする区分」が、どの評定で付いた区分か。指標そのものの区分なら空けます。',
      { width: 20 },
    ),
    column('対応状況を書く', 'isRepliedTo', yesNo, '翌年度に、所管課が意見への対応状況を書くなら「はい」。'),
    ...printsColumns(),
    momentsColumn('決まった時点（中間、年度末など）にだけ書く場合に、その時点。'),
    ...validColumns('意見'),
    idColumn('opinion'),
  ],
};
