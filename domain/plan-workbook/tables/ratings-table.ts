import { reference, text } from '../columns/cell-kinds.ts';
import { combineColumns } from '../columns/combine-columns.ts';
import { column } from '../columns/make-column.ts';
import { ratedColumns } from '../columns/rated-columns.ts';
import { flagsColumn, idColumn, momentsColumn, validColumns } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

export const ratingsTable: TableSpec = {
  worksheet: '評定',
  group: '評定',
  about: '誰が、何に、どの評価区分で評定するかを、1行に1つ書きます。評定しない計画では空けておきます。',
  frozen: 1,
  namesIn: '評定の名称',
  lists: [{ path: 'ratings', entry: { prefix: 'e', names: (rating) => textsAt(rating, 'name') } }],
  columns: [
    column('評定の名称', 'name', text, '「委員会の評価」のような名称。', { need: 'required' }),
    ...ratedColumns('評定する'),
    column('評価区分', 'scale', reference('scales'), '評定に使う評価区分の名称。', {
      need: 'required',
      width: 16,
    }),
    column(
      '理由が必要な区分',
      'reasonFor',
      { is: 'reasons' },
      '理由も書く区分の記号を「、」で区切って書きます。どの区分でも書くなら「すべて」、書かなくてよいなら空けます。',
      { width: 18 },
    ),
    flagsColumn('一部だけを評定する場合に、その目印。'),
    momentsColumn('決まった時点（中間、年度末など）にだけ評定する場合に、その時点。'),
    ...combineColumns('combine', '委員それぞれの評定、または観点ごとの点数'),
    ...combineColumns('combineMembers', '観点ごとの点数から決まった、委員それぞれの区分', '委員の'),
    ...validColumns('評定'),
    idColumn('committee'),
  ],
};
