import { lines, text } from '../columns/cell-kinds.ts';
import { column } from '../columns/make-column.ts';
import type { TableSpec } from '../table-spec.ts';

export const dictionaryTable: TableSpec = {
  worksheet: '点検・用語',
  group: '点検',
  about: '自治体で表記を決めている用語を、1行に1つ書きます。ほかの表記で書かれた文に、指摘と直し方が出ます。',
  frozen: 1,
  lists: [{ path: 'checks.dictionary' }],
  columns: [
    column('用いる表記', 'word', text, '「障がい」のような、決めた表記。', { need: 'required' }),
    column('用いない表記', 'instead', lines, '「障害」のような、ほかの表記。セルの中で改行して、1行に1つ。', {
      need: 'required',
    }),
    column(
      '除く言葉',
      'exceptIn',
      lines,
      '「障害者基本法」のように、ほかの表記のままでよい言葉。セルの中で改行して、1行に1つ。',
      { width: 40 },
    ),
    column('理由', 'note', text, '指摘に添える理由や、決まりの名称。', { width: 40 }),
  ],
};
