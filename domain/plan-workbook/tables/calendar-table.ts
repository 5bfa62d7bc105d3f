import { day, text } from '../columns/cell-kinds.ts';
import { column, kindColumn } from '../columns/make-column.ts';
import { idColumn } from '../columns/shared-columns.ts';
import type { CellSpec, TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

const days: Readonly<Record<string, string>> = {
  様式の配布: 'distribution',
  提出期限: 'deadline',
  委員会: 'committee',
  公表: 'publication',
};
const step = 'ほかの予定';
const moment = '点検の時点';

export const calendarTable: TableSpec = {
  worksheet: '日程',
  group: '日程',
  about:
    'この回の日程を書きます。決まっていない日は書かなくてかまいません。1年に何度か点検する場合は、時点（中間、年度末など）も書きます。',
  frozen: 2,
  lists: [
    { path: 'calendar', isSingle: true, words: Object.entries(days).map(([word, has]) => ({ word, has })) },
    { path: 'calendar.steps', words: [{ word: step }] },
    {
      path: 'moments',
      words: [{ word: moment }],
      entry: { prefix: 'm', names: (one) => textsAt(one, 'name') },
    },
  ],
  columns: [
    kindColumn(
      '種類',
      '様式の配布、提出期限、委員会、公表：決まった行事。ほかの予定：庁内会議など。点検の時点：中間、年度末など。',
      16,
    ),
    column('名称', 'name', text, '「庁内会議」「年度末」のような名称。決まった行事では空けます。', {
      words: [step, moment],
      width: 30,
    }),
    {
      ...column(
        '日',
        'from',
        day,
        '2024/6/28 のように年から書きます。ほかの予定は、2024/6 のように月だけでもかまいません。点検の時点では、提出期限の日です。',
        { width: 16 },
      ),
      cell: (word): CellSpec | undefined => {
        if (word === step) return { at: 'from', kind: day };
        if (word === moment) return { at: 'deadline', kind: day };
        const at = days[word ?? ''];
        return at === undefined ? undefined : { at, kind: day };
      },
    },
    column('終わりの日', 'until', day, '何日か続く予定の、最後の日または月。1日だけなら空けます。', {
      words: [step],
      width: 16,
    }),
    idColumn('mid', { words: [moment] }),
  ],
};
