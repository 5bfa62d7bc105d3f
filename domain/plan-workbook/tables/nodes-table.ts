import { lines, number, reference, references, text } from '../columns/cell-kinds.ts';
import { column } from '../columns/make-column.ts';
import { flagsColumn, idColumn, validColumns } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { numberedName, textsAt } from '../texts-at.ts';

export const nodesTable: TableSpec = {
  worksheet: '体系',
  group: '体系',
  about: '基本方針や施策など、事業の上にあるものを、1行に1つ、計画書の順に書きます。',
  frozen: 3,
  namesIn: '名称',
  lists: [
    {
      path: 'nodes',
      entry: {
        prefix: 'n',
        names: (node) => [...textsAt(node, 'name'), ...numberedName(node, 'code')],
        aliases: (node) => textsAt(node, 'code'),
      },
    },
  ],
  columns: [
    column(
      '階層',
      'level',
      reference('levels'),
      'どの階層のものか。「体系・階層」に書いた名称から選びます。',
      { need: 'required', width: 14 },
    ),
    column('番号', 'code', text, '計画書に印刷されている番号（Ⅰ、1、(1) など）。番号がなければ空けます。', {
      blank: '',
      width: 10,
    }),
    column('名称', 'name', text, '計画書に印刷されている名称。', { need: 'required', width: 44 }),
    column(
      '上位',
      'parent',
      reference('nodes'),
      'すぐ上にあるものの名称。最も上の階層では空けます。同じ名称が二つあれば、IDを書きます。',
      { width: 36 },
    ),
    column('注記', 'notes', lines, '名称の下に印刷する説明。セルの中で改行すると、次の1つになります。', {
      width: 44,
    }),
    column(
      '主管課',
      'departments',
      references('departments'),
      '施策など自体を評価する計画で、評価や意見を書く課の名称。いくつもあれば、主となる課を最初に、「、」で区切って書きます。なければ空けます。',
      { width: 24 },
    ),
    column('重み', 'weight', number, '上の階層でまとめて平均するときの重み。空けると 1 です。'),
    flagsColumn('重点など、これに付く目印。'),
    ...validColumns('施策など'),
    idColumn('policy1'),
  ],
};
