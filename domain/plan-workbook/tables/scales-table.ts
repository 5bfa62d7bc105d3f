import { choice, choices, reference, text } from '../columns/cell-kinds.ts';
import { combineColumns } from '../columns/combine-columns.ts';
import { column } from '../columns/make-column.ts';
import { idColumn, validColumns } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

const reasons = {
  noActual: '実績がない',
  noTarget: '目標がない',
  noBaseline: '基準値がない',
  noPrevious: '前年度の実績がない',
  noPace: '経過年数に応じた水準が出せない',
  notANumber: '数で表せない',
  textTarget: '目標が文章である',
  wayIsZero: '基準値と目標が同じ',
  noRuleApplies: '当てはまる規則がない',
  partUnknown: '内訳の区分が決まらない',
};

export const scalesTable: TableSpec = {
  worksheet: '評価区分',
  group: '評価区分',
  about:
    '評価に使う区分（A・B・C、◎・○・△ など）の組を、1行に1つ書きます。組の中の区分は「評価区分・記号」に書きます。',
  frozen: 1,
  namesIn: '評価区分の名称',
  lists: [{ path: 'scales', entry: { prefix: 's', names: (scale) => textsAt(scale, 'name') } }],
  columns: [
    column('評価区分の名称', 'name', text, '「達成度」のような名称。', { need: 'required', width: 24 }),
    column(
      '並び順',
      'order',
      choice({ bestFirst: '高いほうから', worstFirst: '低いほうから', none: '高低なし' }),
      '「評価区分・記号」に並べる順。高いほうから、低いほうから、高低なし、から選びます。',
      { need: 'required' },
    ),
    column(
      '置き換えた評価区分',
      'replaces',
      reference('scales'),
      'これより前の年度に使っていた評価区分の名称。',
      { width: 20 },
    ),
    ...validColumns('評価区分'),
    ...combineColumns('rules.combine', '指標の各内訳の区分'),
    column(
      '判定できないときの区分',
      'rules.cannotSay.grade',
      text,
      '実績や目標が足りず、区分を決められないときに付ける区分の記号（− など）。なければ空けます。',
      { width: 14 },
    ),
    column(
      '判定できない理由',
      'rules.cannotSay.because',
      choices(reasons),
      'この理由のときだけ、左の記号を付けます。「、」で区切ります。どの理由でもなら空けます。',
      { width: 24 },
    ),
    idColumn('abcd'),
  ],
};
