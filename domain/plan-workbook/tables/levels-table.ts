import { text } from '../columns/cell-kinds.ts';
import { column } from '../columns/make-column.ts';
import { idColumn } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

export const levelsTable: TableSpec = {
  worksheet: '体系・階層',
  group: '体系',
  about: '計画の体系の段の呼び名を、上の段から順に、1行に1つ書きます。段のない計画では空けておきます。',
  namesIn: '階層の名称',
  lists: [{ path: 'levels', entry: { prefix: 'l', names: (level) => textsAt(level, 'name') } }],
  columns: [
    column('階層の名称', 'name', text, '「基本方針」「施策の方向」のような呼び名。', {
      need: 'required',
      width: 30,
    }),
    idColumn('policy'),
  ],
};
