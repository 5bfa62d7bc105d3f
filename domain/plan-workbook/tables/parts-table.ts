import { choice, lines, number, text, year, yesNo } from '../columns/cell-kinds.ts';
import { periodWords } from '../columns/indicator-words.ts';
import { column, ownerColumn } from '../columns/make-column.ts';
import { quantityColumns } from '../columns/quantity-columns.ts';
import { idColumn } from '../columns/shared-columns.ts';
import type { TableSpec } from '../table-spec.ts';
import { textsAt } from '../texts-at.ts';

export const partsTable: TableSpec = {
  worksheet: '指標・内訳',
  group: '指標',
  about:
    '指標の内訳（①②、年代別など）を1行に1つ書きます。内訳のない指標も、必ず1行書きます（内訳の名称は空けます）。',
  frozen: 2,
  lists: [{ path: 'indicators[].parts', entry: { prefix: 't', names: (part) => textsAt(part, 'label') } }],
  columns: [
    ownerColumn('指標', 0, '指標', '「指標」に書いた名称。番号やIDでもかまいません。', { width: 36 }),
    column('内訳の名称', 'label', text, '「①相談件数」「中高生」のような名称。内訳が一つなら空けます。', {
      width: 20,
    }),
    column('単位', 'unit', text, '％、人、件など。', { width: 10 }),
    column(
      '実績の期間',
      'period',
      choice(periodWords),
      '時点の状態：ある時点の値。年ごとの量：1年の量（人/年など）。期間の累計：計画期間を通じて積み上げる量。',
      { need: 'required' },
    ),
    column(
      '望ましい向き',
      'better',
      choice({ higher: '多いほどよい', lower: '少ないほどよい' }),
      '目標から分からない場合に書きます。',
      { width: 14 },
    ),
    ...quantityColumns({ of: '基準値（計画を作ったときの現状値）', at: 'baseline.', prefix: '基準値：' }),
    column(
      '経過年数の起点',
      'paceFrom',
      year,
      '「2013年度比」のように、目標までの年数を計画の最初の年度から数えないときに、数え始める年度（西暦4桁）。基準値の年度を書きます。累計の目標では、数え始める最初の年度です。',
      { width: 12 },
    ),
    column('課の合計', 'addsDepartments', yesNo, 'いくつもの課の報告を足して実績にするなら「はい」。'),
    column(
      '段階',
      'stages',
      lines,
      '文章の目標で、実績に書く言葉を、初めの段階から順に1行に1つ書きます（検討、体制構築、運用）。',
      { width: 20 },
    ),
    column('重み', 'weight', number, '内訳を平均するときの重み。空けると 1 です。'),
    idColumn('a'),
  ],
};
