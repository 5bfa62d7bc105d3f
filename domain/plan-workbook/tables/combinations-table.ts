import { number, text } from '../columns/cell-kinds.ts';
import { column, kindColumn, ownerColumn } from '../columns/make-column.ts';
import type { ListSpec, TableSpec } from '../table-spec.ts';

/** Where a way to combine grades stands, by the word for it. */
const combinations: [string, string][] = [
  ['評価区分', 'scales[].rules.combine'],
  ['評定', 'ratings[].combine'],
  ['評定（委員）', 'ratings[].combineMembers'],
  ['上位の評価', 'rollUps[].combine'],
];

export const combinationsTable: TableSpec = {
  worksheet: '評価区分・まとめ方',
  group: '評価区分',
  about:
    'まとめ方を「数や割合で決める」か「点数の合計」にした場合の内容を、上から調べる順に1行に1つ書きます。',
  frozen: 3,
  lists: combinations.flatMap(([word, path]): ListSpec[] => [
    { path: `${path}.bands`, words: [{ word }], ifFilled: '何点以上' },
    { path: `${path}.rows`, words: [{ word }] },
  ]),
  columns: [
    kindColumn(
      'もと',
      '何のまとめ方か。評価区分：指標の区分の提案。評定：「評定」のまとめ方。評定（委員）：「評定」の委員のまとめ方。上位の評価：「評定・上位の評価」のまとめ方。',
      14,
    ),
    ownerColumn('名称', 0, '評価区分', '評価区分、評定または上位の評価の名称。'),
    column('区分', 'grade', text, 'この行に当てはまるときの区分の記号。', { need: 'required', width: 10 }),
    column(
      '割合',
      'of',
      { is: 'share' },
      '「数や割合で決める」とき。すべて、どれか、または少なくとも何％か（80 のように数で）。',
      { width: 12 },
    ),
    column(
      '数える区分',
      'have',
      text,
      '「数や割合で決める」とき。この区分か、それより高い区分のものを数えます。',
      { width: 12 },
    ),
    column(
      '何点以上',
      'atLeast',
      number,
      '「点数の合計」とき。合計がこの点数以上なら、この区分です。高い点から順に書きます。',
      { width: 12 },
    ),
  ],
};
