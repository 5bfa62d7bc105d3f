import { choice, choices, commas, number, text, yesNo } from '../columns/cell-kinds.ts';
import { aimWords, periodWords } from '../columns/indicator-words.ts';
import { column, groupColumn, ownerColumn } from '../columns/make-column.ts';
import type { TableSpec } from '../table-spec.ts';

const against = {
  target: '目標',
  yearTarget: '年度目標',
  finalTarget: '最終目標',
  baseline: '基準値',
  previous: '前年度の実績',
  pace: '経過年数に応じた水準',
};
const results = {
  met: '達成',
  missed: '未達成',
  better: '改善',
  kept: '維持',
  worse: '悪化',
  notBetter: '改善していない',
  notWorse: '悪化していない',
};
const row = { isOfRow: true } as const;

export const rulesTable: TableSpec = {
  worksheet: '評価区分・規則',
  group: '評価区分',
  about:
    '指標の実績から区分を提案するための規則です。上から順に調べ、条件がすべて成り立った規則の区分を提案します。人だけが決めるなら空けておきます。',
  frozen: 3,
  lists: [{ path: 'scales[].rules.rules', rowsAt: 'when' }],
  columns: [
    ownerColumn('評価区分', 0, '評価区分', '「評価区分」に書いた名称。', { width: 20 }),
    groupColumn('規則', '規則の番号。条件がいくつもある規則は、同じ番号の行を続けて書きます。'),
    column('区分', 'grade', text, '条件がすべて成り立つときの区分の記号。', { need: 'required', width: 10 }),
    column(
      '比べる相手',
      'against',
      choice(against),
      '実績を何と比べるか。条件のない規則（いつも成り立つ）では、この列から右を空けます。',
      { ...row, width: 20 },
    ),
    column('結果', 'is', choice(results), '比べた結果がこうなら成り立ちます。割合で決めるなら空けます。', {
      ...row,
      width: 16,
    }),
    column('許す差', 'tolerance.amount', number, 'この差までは同じとみなします（指標の単位で）。', row),
    column('許す差（％）', 'tolerance.percent', number, '比べる相手の何％までの差を同じとみなすか。', {
      ...row,
      width: 12,
    }),
    column(
      '割合の求め方',
      'percentOf',
      choice({ amount: '実績÷相手', way: '進んだ割合' }),
      '達成率で決める場合に書きます。実績÷相手：実績が比べる相手の何％か。進んだ割合：基準値から相手までのうち、何％進んだか。',
      { ...row, width: 14 },
    ),
    column('％以上', 'atLeast', number, '割合がこれ以上なら成り立ちます。下限がなければ空けます。', row),
    column('％未満', 'below', number, '割合がこれ未満なら成り立ちます。上限がなければ空けます。', row),
    column(
      '対象の目標',
      'only.aims',
      choices(aimWords),
      'この規則を一部の指標だけに使う場合に、目標の種類を「、」で区切って書きます。',
      { width: 16 },
    ),
    column(
      '対象の期間',
      'only.periods',
      choices(periodWords),
      'この規則を一部の指標だけに使う場合に、実績の期間を「、」で区切って書きます。',
      { width: 16 },
    ),
    column(
      '対象の指標の種類',
      'only.kinds',
      commas,
      '「成果指標」のような、「指標」に書いた種類を「、」で区切って書きます。',
      { width: 16 },
    ),
    column(
      '対象の基準値',
      'only.hasBaseline',
      yesNo,
      'はい：基準値がある指標だけ。いいえ：ない指標だけ。どちらにも使うなら空けます。',
      { width: 12 },
    ),
  ],
};
