import { reference, text } from '../columns/cell-kinds.ts';
import { combineColumns } from '../columns/combine-columns.ts';
import { column, kindColumn } from '../columns/make-column.ts';
import { flagsColumn, idColumn } from '../columns/shared-columns.ts';
import type { CellSpec, TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

const sources: Readonly<Record<string, CellSpec>> = {
  記入欄: { at: 'from.field', kind: reference('cells') },
  評定: { at: 'from.rating', kind: reference('ratings') },
  上位の評価: { at: 'from.rollUp', kind: reference('rollUps') },
};

export const rollUpsTable: TableSpec = {
  worksheet: '評定・上位の評価',
  group: '評定',
  about: '下にあるものの区分を数えたり、まとめて上の階層の区分を求めたりする場合に、1行に1つ書きます。',
  frozen: 1,
  namesIn: '上位の評価の名称',
  lists: [
    {
      path: 'rollUps',
      words: [
        { word: '指標', fixed: { from: { indicators: true } } },
        ...Object.entries(sources).map(([word, { at }]) => ({ word, has: at })),
      ],
      entry: { prefix: 'u', names: (rollUp) => textsAt(rollUp, 'name') },
    },
  ],
  columns: [
    column('上位の評価の名称', 'name', text, '「施策の達成状況」のような名称。', { need: 'required' }),
    column('階層', 'level', reference('levels'), '区分を求める階層の名称。', { need: 'required', width: 16 }),
    kindColumn(
      'もとにする区分',
      '指標：指標の区分。記入欄：シートの欄に書かれた区分。評定：評定の区分。上位の評価：別の「上位の評価」。',
      16,
    ),
    {
      ...column(
        'もとの名称',
        'from',
        text,
        '記入欄なら項目名、評定または上位の評価なら、その名称。指標なら空けます。',
      ),
      cell: (word) => sources[word ?? ''],
    },
    column('評価区分', 'scale', reference('scales'), '求める区分の評価区分の名称。', {
      need: 'required',
      width: 16,
    }),
    flagsColumn('一部だけから求める場合に、その目印。'),
    ...combineColumns('combine', '下にあるものの区分（空けると、数えるだけです）'),
    idColumn('measure'),
  ],
};
