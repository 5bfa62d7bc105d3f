import { text } from '../columns/cell-kinds.ts';
import { column, kindColumn } from '../columns/make-column.ts';
import { idColumn } from '../columns/shared-columns.ts';
import type { JsonObject } from '../json.ts';
import type { TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

const named = (item: JsonObject) => textsAt(item, 'name');

export const termsTable: TableSpec = {
  worksheet: '体系・階層と目印',
  group: '体系',
  about: '計画の階層を上から順に、また「重点」のような目印、「主目的」「関連」のような関わり方を書きます。',
  frozen: 2,
  lists: [
    { path: 'levels', words: [{ word: '階層' }], entry: { prefix: 'l', names: named } },
    {
      path: 'flags',
      words: [{ word: '目印' }],
      entry: { prefix: 'g', names: named, aliases: (flag) => textsAt(flag, 'mark') },
    },
    { path: 'classes', words: [{ word: '関わり方' }], entry: { prefix: 'c', names: named } },
  ],
  columns: [
    kindColumn(
      '種類',
      '階層：体系の段の呼び名（基本方針、施策の方向など）。目印：重点など。関わり方：事業の属し方（主目的、関連など）。',
    ),
    column(
      '名称',
      'name',
      text,
      '「基本方針」「重点」「主目的」のような名称。階層は、上の段から順に並べます。',
      { need: 'required', width: 30 },
    ),
    column('印', 'mark', text, '目印だけに書きます。名称の横に印刷する印（◎ など）。', {
      words: ['目印'],
      width: 10,
    }),
    idColumn('policy'),
  ],
};
