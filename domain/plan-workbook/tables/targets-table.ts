import { choice, number, yesNo } from '../columns/cell-kinds.ts';
import { aimWords } from '../columns/indicator-words.ts';
import { column, ownerColumn } from '../columns/make-column.ts';
import { quantityColumns } from '../columns/quantity-columns.ts';
import { validColumns } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';

export const targetsTable: TableSpec = {
  worksheet: '指標・目標',
  group: '指標',
  about: '目標を1行に1つ書きます。年度ごとの目標や、見直した目標も、それぞれ1行にします。',
  frozen: 2,
  lists: [{ path: 'indicators[].parts[].targets', entry: { names: () => [] } }],
  columns: [
    ownerColumn('指標', 0, '指標', '「指標」に書いた名称。番号やIDでもかまいません。', { width: 36 }),
    ownerColumn('内訳', 1, '指標・内訳', '「指標・内訳」に書いた内訳の名称。内訳が一つなら空けます。', {
      need: 'optional',
      width: 20,
    }),
    column(
      '目標の向き',
      'aim',
      choice(aimWords),
      '以上、以下、範囲、増加、減少、維持・継続、文章 から選びます。',
      { need: 'required', width: 14 },
    ),
    ...quantityColumns(
      {
        of: '目標',
        years: 'いつまでに達成するか（西暦4桁）。計画の最後の年度、または毎年度同じなら空けます。',
      },
      { isNeeded: true },
    ),
    column('範囲の下限', 'min', number, '向きが「範囲」のときの下限。ちょうどでも達成です。', { width: 12 }),
    column('範囲の上限', 'max', number, '向きが「範囲」のときの上限。ちょうどでも達成です。', { width: 12 }),
    ...validColumns('目標'),
    column('改定の回数', 'revision', number, '初めの目標は空けます。見直すたびに 1、2 と増やします。', {
      width: 12,
    }),
    column('共通の目標', 'isShared', yesNo, '一つの目標をいくつもの内訳にまとめて印刷するなら「はい」。', {
      width: 12,
    }),
  ],
};
