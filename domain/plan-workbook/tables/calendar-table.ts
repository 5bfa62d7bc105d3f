import { day, text } from '../columns/cell-kinds.ts';
import { column, kindColumn } from '../columns/make-column.ts';
import type { CellSpec, TableSpec } from '../table-spec.ts';

const days: Readonly<Record<string, string>> = {
  様式の配布: 'distribution',
  提出期限: 'deadline',
  委員会: 'committee',
  公表: 'publication',
};
const step = 'ほかの予定';

export const calendarTable: TableSpec = {
  worksheet: '日程',
  group: '日程',
  about: 'この回の日程を書きます。決まっていない日は空けておきます。ほかの予定は、行を加えて書きます。',
  frozen: 2,
  lists: [
    { path: 'calendar', isSingle: true, words: Object.entries(days).map(([word, has]) => ({ word, has })) },
    { path: 'calendar.steps', words: [{ word: step, isDefault: true }] },
  ],
  columns: [
    kindColumn(
      '種類',
      '様式の配布、提出期限、委員会、公表：決まった行事（1行ずつ）。ほかの予定：庁内会議など（何行でも）。',
      16,
    ),
    column(
      '名称',
      'name',
      text,
      'ほかの予定の名称（庁内会議、市長への報告など）。決まった行事では空けます。',
      {
        words: [step],
        width: 30,
      },
    ),
    {
      ...column(
        '日',
        'from',
        day,
        '2024/6/28 のように、年から書きます。ほかの予定は、2024/6 のように月だけでもかまいません。',
        { width: 16 },
      ),
      cell: (word): CellSpec => ({ at: days[word ?? ''] ?? 'from', kind: day }),
    },
    column('終わりの日', 'until', day, '何日か続く予定の、最後の日または月。1日だけなら空けます。', {
      words: [step],
      width: 16,
    }),
  ],
};
