import { reference, text } from '../columns/cell-kinds.ts';
import { column, ownerColumn } from '../columns/make-column.ts';
import type { TableSpec } from '../table-spec.ts';

export const givenTable: TableSpec = {
  worksheet: '事業・計画の文',
  group: '事業',
  about: '課に記入させずに印刷する欄（事業内容など）に入れる、計画書の文を書きます。',
  frozen: 2,
  lists: [{ path: 'projects[].given' }],
  columns: [
    ownerColumn('事業', 0, '事業', '事業の番号。', { width: 14 }),
    column(
      '欄',
      'field',
      reference('cells'),
      '「様式」に書いた項目名。年度の表のセルは、「行の見出し（列の見出し）」と書きます。',
      { need: 'required', width: 26 },
    ),
    column(
      '課',
      'department',
      reference('departments'),
      '課によって文が違う場合に、その課の名称。どの課も同じなら空けます。',
      { width: 24 },
    ),
    column('文', 'text', text, '印刷する文。セルの中の改行は、そのまま残ります。', {
      need: 'required',
      width: 80,
    }),
  ],
};
