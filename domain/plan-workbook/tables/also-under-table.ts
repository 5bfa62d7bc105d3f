import { reference, text } from '../columns/cell-kinds.ts';
import { column, ownerColumn } from '../columns/make-column.ts';
import type { TableSpec } from '../table-spec.ts';

export const alsoUnderTable: TableSpec = {
  worksheet: '事業・再掲',
  group: '事業',
  about: '事業をほかの施策などにも再び掲げる場合に、1行に1つ書きます。なければ空けておきます。',
  frozen: 1,
  lists: [{ path: 'projects[].alsoUnder' }],
  columns: [
    ownerColumn('事業', 0, '事業', '再び掲げる事業の番号。', { width: 14 }),
    column(
      '再掲する施策など',
      'node',
      reference('nodes'),
      '再び掲げる先の名称。「体系」に書いた名称から選びます。',
      { need: 'required', width: 44 },
    ),
    column(
      '関わり方',
      'class',
      reference('classes'),
      '再び掲げる先での関わり方（関連など）。なければ空けます。',
      { width: 14 },
    ),
    column('注記', 'note', text, '再掲について印刷する説明（「基本目標3に再掲」など）。', { width: 36 }),
  ],
};
