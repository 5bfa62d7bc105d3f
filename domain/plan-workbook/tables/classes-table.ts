import { text } from '../columns/cell-kinds.ts';
import { column } from '../columns/make-column.ts';
import { idColumn } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

export const classesTable: TableSpec = {
  worksheet: '体系・関わり方',
  group: '体系',
  about: '「主目的」「関連」のような、事業の施策への関わり方を、1行に1つ書きます。なければ空けておきます。',
  namesIn: '関わり方の名称',
  lists: [{ path: 'classes', entry: { prefix: 'c', names: (one) => textsAt(one, 'name') } }],
  columns: [
    column('関わり方の名称', 'name', text, '「主目的」「関連」のような名称。', {
      need: 'required',
      width: 30,
    }),
    idColumn('main'),
  ],
};
