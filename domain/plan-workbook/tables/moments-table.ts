import { day, text } from '../columns/cell-kinds.ts';
import { column } from '../columns/make-column.ts';
import { idColumn } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

export const momentsTable: TableSpec = {
  worksheet: '日程・時点',
  group: '日程',
  about: '1年に何度か点検する場合の時点（中間、年度末など）を、順に1行に1つ書きます。1度なら空けておきます。',
  namesIn: '時点の名称',
  lists: [{ path: 'moments', entry: { prefix: 'm', names: (one) => textsAt(one, 'name') } }],
  columns: [
    column('時点の名称', 'name', text, '「中間」「年度末」のような名称。', { need: 'required', width: 30 }),
    column('提出期限', 'deadline', day, 'この時点の提出期限。2024/10/31 のように、年から書きます。', {
      width: 16,
    }),
    idColumn('mid'),
  ],
};
