import { text, year } from '../columns/cell-kinds.ts';
import { column, ownerColumn } from '../columns/make-column.ts';
import type { TableSpec } from '../table-spec.ts';

export const formerNamesTable: TableSpec = {
  worksheet: '所管課・別の名称',
  group: '所管課',
  about: 'ブックに書かれることのある以前の名称や略称を、1行に1つ書きます。なければ空けておきます。',
  frozen: 1,
  lists: [{ path: 'departments[].formerNames' }],
  columns: [
    ownerColumn('課の名称', 0, '所管課', '「所管課」に書いた現在の名称。'),
    column('別の名称', 'name', text, '以前の名称または略称。', { need: 'required' }),
    column('使い始めた年度', 'from', year, 'この名称だった最初の年度（西暦4桁）。初めからなら空けます。', {
      width: 12,
    }),
    column('使い終えた年度', 'until', year, 'この名称だった最後の年度（西暦4桁）。今も使うなら空けます。', {
      width: 12,
    }),
    column('注記', 'note', text, '名称の横に印刷する説明（「R5年度は消防総務課」など）。', { width: 36 }),
  ],
};
