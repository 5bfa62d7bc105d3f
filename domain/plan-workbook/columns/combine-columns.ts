import type { CellSpec, Column } from '../table-spec.ts';
import { choice, text, yesNo } from './cell-kinds.ts';
import { column } from './make-column.ts';

export const combinationWords = {
  worst: '最も低い区分',
  best: '最も高い区分',
  median: '中央の区分',
  counted: '数や割合で決める',
  mean: '点数の平均',
  sum: '点数の合計',
};

/** How several grades become one; the rows of 数や割合 and 点数の合計 stand in a table of their own. */
export function combineColumns(at: string, of: string, prefix = ''): Column[] {
  const only = (how: string): Pick<CellSpec, 'only'> => ({ only: { at: `${at}.how`, is: [how] } });
  return [
    column(
      `${prefix}まとめ方`,
      `${at}.how`,
      choice(combinationWords),
      `${of}を一つの区分にまとめる方法。「数や割合で決める」と「点数の合計」の内容は「評価区分・まとめ方」に書きます。`,
      { width: 18 },
    ),
    column(
      `${prefix}それ以外の区分`,
      `${at}.otherwise`,
      text,
      '「数や割合で決める」とき、「評価区分・まとめ方」のどの行にも当てはまらない場合の区分の記号。',
      { width: 12, ...only('counted') },
    ),
    column(
      `${prefix}中間のとき`,
      `${at}.half`,
      choice({ up: '高いほう', down: '低いほう' }),
      '「点数の平均」のとき、平均が二つの区分のちょうど中間なら、どちらにするか。',
      { width: 12, ...only('mean') },
    ),
    column(
      `${prefix}重みを使う`,
      `${at}.isWeighted`,
      yesNo,
      '「点数の平均」のとき、指標や内訳に書いた重みを付けて平均するなら「はい」。',
      only('mean'),
    ),
  ];
}
