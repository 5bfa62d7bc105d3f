import { commas, elsewhere, references, text } from '../columns/cell-kinds.ts';
import { column } from '../columns/make-column.ts';
import { idColumn, validColumns } from '../columns/shared-columns.ts';
import { getAt, isObject } from '../json.ts';
import type { TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

export const departmentsTable: TableSpec = {
  worksheet: '所管課',
  group: '所管課',
  about: '記入する課など（教育センター、図書館も）を、1行に1つ、一覧に並べる順に書きます。',
  frozen: 1,
  namesIn: '課の名称',
  lists: [
    {
      path: 'departments',
      entry: {
        prefix: 'd',
        names: (department) => textsAt(department, 'name'),
        aliases(department) {
          const former = getAt(department, 'formerNames');
          return Array.isArray(former) ? former.filter(isObject).flatMap((one) => textsAt(one, 'name')) : [];
        },
      },
    },
  ],
  columns: [
    column('課の名称', 'name', text, '現在の正式な名称。以前の名称や略称は「所管課・別の名称」に書きます。', {
      need: 'required',
      width: 30,
    }),
    column(
      '所属',
      'path',
      commas,
      'どの局・部のものか。上から順に「、」で区切ります（市民局、地域生活部）。なければ空けます。',
      { width: 30 },
    ),
    column(
      '引き継いだ課',
      'succeeds',
      elsewhere(references('departments')),
      '新しくできた課なら、仕事を引き継いだ元の課の名称。昨年度の記入を並べて示すために使います。',
      { width: 24 },
    ),
    column(
      'メールアドレス',
      'mail',
      text,
      '提出のお願いを送るあて先。課の共用アドレスを1つ。なければ空けます。',
      {
        width: 30,
      },
    ),
    ...validColumns('課'),
    idColumn('jinken'),
  ],
};
