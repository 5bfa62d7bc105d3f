import { number, text } from '../columns/cell-kinds.ts';
import { column, ownerColumn } from '../columns/make-column.ts';
import { idColumn } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

export const viewpointsTable: TableSpec = {
  worksheet: '評定・観点',
  group: '評定',
  about: '区分でなく、観点ごとの点数で評定する場合に、観点を1行に1つ書きます。',
  frozen: 1,
  lists: [
    {
      path: 'ratings[].viewpoints',
      entry: { prefix: 'v', names: (viewpoint) => textsAt(viewpoint, 'name') },
    },
  ],
  columns: [
    ownerColumn('評定', 0, '評定', '「評定」に書いた名称。'),
    column('観点の名称', 'name', text, '「必要性」のような名称。', { need: 'required', width: 30 }),
    column('最低点', 'min', number, '付けられる最も低い点。', { need: 'required' }),
    column('最高点', 'max', number, '付けられる最も高い点。', { need: 'required' }),
    idColumn('need'),
  ],
};
