import { text } from '../columns/cell-kinds.ts';
import { column } from '../columns/make-column.ts';
import type { TableSpec } from '../table-spec.ts';

export const footnotesTable: TableSpec = {
  worksheet: '計画・脚注',
  group: '計画',
  about: '計画全体の脚注を、1行に1つ書きます。なければ空けておきます。',
  lists: [{ path: 'footnotes' }],
  columns: [
    column('記号', 'mark', text, '「※1」のような記号。', { need: 'required', width: 10 }),
    column('脚注の文', 'text', text, '脚注の内容。', { blank: '', need: 'required', width: 80 }),
  ],
};
