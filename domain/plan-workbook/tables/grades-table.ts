import { number, text, yesNo } from '../columns/cell-kinds.ts';
import { column, kindColumn, ownerColumn } from '../columns/make-column.ts';
import { validColumns } from '../columns/shared-columns.ts';
import type { CellSpec, TableSpec } from '../table-spec.ts';

const grade = ['区分'];

export const gradesTable: TableSpec = {
  worksheet: '評価区分・記号',
  group: '評価区分',
  about: '評価区分の中の区分を、「評価区分」に書いた並び順のとおりに、1行に1つ書きます。',
  frozen: 2,
  lists: [
    { path: 'scales[].grades', words: [{ word: '区分', isDefault: true }] },
    { path: 'scales[].additions', words: [{ word: '付け足す印' }] },
  ],
  columns: [
    ownerColumn('評価区分', 0, '評価区分', '「評価区分」に書いた名称。', { width: 20 }),
    column('記号', 'code', text, '印刷する記号（A、◎、★★★ など）。全角と半角は同じとみなします。', {
      need: 'required',
      width: 10,
    }),
    column('区分の名称', 'name', text, '「計画どおり」のような名称。', {
      words: grade,
      need: 'required',
      width: 24,
    }),
    {
      ...column('意味', 'meaning', text, 'どのようなときにこの区分にするか、印を付けるか。様式に示す説明。', {
        width: 50,
      }),
      cell: (word): CellSpec => ({
        at: 'meaning',
        kind: text,
        ...(word === '付け足す印' ? { blank: '' } : {}),
      }),
    },
    kindColumn(
      '種類',
      '区分：評価の区分。付け足す印：記号の後に付けることのある印（「A○」の「○」など）。空けると「区分」です。',
      14,
    ),
    column(
      '点数',
      'points',
      number,
      '平均や合計に使う点数。空けると、最も低い区分を1点として順に数えます。',
      { words: grade },
    ),
    column('色', 'color', text, 'セルや図の色。#1a9850 のように、# と6桁の半角英数字で書きます。', {
      words: grade,
      width: 12,
    }),
    column(
      '評価できない',
      'isUnrated',
      yesNo,
      '「評価困難」「比較不能」のように、高低に含めない区分なら「はい」。',
      { words: grade, width: 12 },
    ),
    ...validColumns('区分', { words: grade }),
  ],
};
