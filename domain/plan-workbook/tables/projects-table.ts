import { choice, elsewhere, number, reference, references, text } from '../columns/cell-kinds.ts';
import { column } from '../columns/make-column.ts';
import { flagsColumn, idColumn, validColumns } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

export const projectsTable: TableSpec = {
  worksheet: '事業',
  group: '事業',
  about: '点検評価シートを書く事業を、1行に1つ、番号の順に書きます。',
  frozen: 2,
  namesIn: '番号',
  lists: [
    {
      path: 'projects',
      entry: {
        prefix: 'p',
        names: (project) => textsAt(project, 'number'),
        aliases: (project) => textsAt(project, 'name'),
      },
    },
  ],
  columns: [
    column('番号', 'number', text, '様式に印刷されている番号（12、1-(3) など）。ほかの事業と重ねません。', {
      need: 'required',
      width: 10,
    }),
    column('事業名', 'name', text, '様式に印刷されている事業の名称。', { need: 'required', width: 44 }),
    column(
      '属する施策など',
      'parent',
      reference('nodes'),
      '事業が属する、最も下の階層のものの名称。「体系」に書いた名称から選びます。階層のない計画では空けます。',
      { width: 36 },
    ),
    column(
      '所管課',
      'departments',
      references('departments'),
      '記入する課の名称。いくつもあれば、主となる課を最初に、「、」で区切って書きます。',
      { need: 'required', width: 30 },
    ),
    column(
      '書き方',
      'written',
      choice({ perDepartment: '課ごと', jointly: '連名で1枚', byLead: '主となる課だけ' }),
      '課ごと：課ごとに1枚ずつ書く。連名で1枚：全部の課で1枚を書く。主となる課だけ：最初の課だけが1枚を書く。空けると「課ごと」です。',
      { blank: 'perDepartment', width: 16 },
    ),
    column(
      '関わり方',
      'class',
      reference('classes'),
      '主目的、関連など。「体系・関わり方」に書いた名称から選びます。なければ空けます。',
      { width: 12 },
    ),
    flagsColumn('重点など、この事業に付く目印。'),
    column('重み', 'weight', number, '上の階層でまとめて平均するときの重み。空けると 1 です。'),
    column(
      '引き継いだ事業',
      'succeeds',
      elsewhere(references('projects')),
      '前の年度や計画で、この事業のもとになった事業。この定義にあれば番号、なければIDを書きます。',
      { width: 16 },
    ),
    ...validColumns('事業'),
    idColumn('p12'),
  ],
};
