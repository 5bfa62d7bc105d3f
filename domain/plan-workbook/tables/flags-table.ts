import { text } from '../columns/cell-kinds.ts';
import { column } from '../columns/make-column.ts';
import { idColumn } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

export const flagsTable: TableSpec = {
  worksheet: '体系・目印',
  group: '体系',
  about: '「重点」のように、施策や事業に付ける目印を、1行に1つ書きます。なければ空けておきます。',
  namesIn: '目印の名称',
  lists: [
    {
      path: 'flags',
      entry: {
        prefix: 'g',
        names: (flag) => textsAt(flag, 'name'),
        aliases: (flag) => textsAt(flag, 'mark'),
      },
    },
  ],
  columns: [
    column('目印の名称', 'name', text, '「重点」のような名称。', { need: 'required', width: 30 }),
    column('印', 'mark', text, '名称の横に印刷する印（◎ など）。なければ空けます。', { width: 10 }),
    idColumn('juten'),
  ],
};
