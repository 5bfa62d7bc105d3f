import { reference, references } from '../columns/cell-kinds.ts';
import { column, ownerColumn } from '../columns/make-column.ts';
import type { TableSpec } from '../table-spec.ts';

export const totalsTable: TableSpec = {
  worksheet: '指標・合計',
  group: '指標',
  about:
    'いくつかの内訳の合計が、別の内訳の値と同じになるはずの指標について書きます。なければ空けておきます。',
  frozen: 1,
  lists: [{ path: 'indicators[].totals' }],
  columns: [
    ownerColumn('指標', 0, '指標', '「指標」に書いた名称。番号やIDでもかまいません。', { width: 36 }),
    column('合計の内訳', 'total', reference('^.parts'), '合計を示す内訳の名称。', { need: 'required' }),
    column('足す内訳', 'of', references('^.parts'), '足し合わせる内訳の名称を「、」で区切って書きます。', {
      need: 'required',
      width: 44,
    }),
  ],
};
