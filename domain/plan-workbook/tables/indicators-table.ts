import { lines, number, reference, references, text } from '../columns/cell-kinds.ts';
import { column } from '../columns/make-column.ts';
import { idColumn, validColumns } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { numberedName, textsAt } from '../texts-at.ts';

export const indicatorsTable: TableSpec = {
  worksheet: '指標',
  group: '指標',
  about:
    '計画の指標を、1行に1つ、計画書の順に書きます。単位や基準値は「指標・内訳」に、目標は「指標・目標」に書きます。',
  frozen: 2,
  namesIn: '指標の名称',
  lists: [
    {
      path: 'indicators',
      entry: {
        prefix: 'i',
        names: (one) => [...textsAt(one, 'name'), ...numberedName(one, 'number')],
        aliases: (one) => textsAt(one, 'number'),
      },
    },
  ],
  columns: [
    column('番号', 'number', text, '計画書に印刷されている番号（1-(1) など）。', {
      need: 'required',
      width: 10,
    }),
    column('指標の名称', 'name', text, '計画書に印刷されている名称。', { need: 'required', width: 44 }),
    column(
      '属する施策など',
      'node',
      reference('nodes'),
      '指標が属するものの名称。「体系」に書いた名称から選びます。計画全体の指標なら空けます。',
      { width: 36 },
    ),
    column('属する事業', 'project', reference('projects'), '事業の指標なら、その事業の番号。', { width: 12 }),
    column(
      '所管課',
      'departments',
      references('departments'),
      '実績を報告する課の名称。いくつもあれば「、」で区切ります。',
      { blank: 'emptyList', width: 30 },
    ),
    column(
      '指標の種類',
      'kind',
      text,
      '「活動指標」「成果指標」のような、この計画での呼び名。なければ空けます。',
      { width: 14 },
    ),
    column(
      '評価区分',
      'scale',
      reference('scales'),
      '区分の提案と評価に使う評価区分の名称。なければ空けます。',
      { width: 16 },
    ),
    column('重み', 'weight', number, '上位でまとめて平均するときの重み。空けると 1 です。'),
    column('出典', 'source', text, '実績の出典（市民意識調査など）。', { width: 24 }),
    column('注記', 'notes', lines, '指標の下に印刷する説明。セルの中で改行すると、次の1つになります。', {
      width: 36,
    }),
    ...validColumns('指標'),
    idColumn('i1'),
  ],
};
