import { text, year } from '../columns/cell-kinds.ts';
import { column, ownerColumn } from '../columns/make-column.ts';
import type { TableSpec } from '../table-spec.ts';

export const milestonesTable: TableSpec = {
  worksheet: '指標・年度の段階',
  group: '指標',
  about: '文章の目標を年度ごとに書く場合（2024年度 体制構築、2025年度～ 運用）に、1行に1つ書きます。',
  frozen: 2,
  lists: [{ path: 'indicators[].parts[].targets[].milestones' }],
  columns: [
    ownerColumn('指標', 0, '指標', '「指標」に書いた名称。番号やIDでもかまいません。', { width: 36 }),
    ownerColumn('内訳', 1, '指標・内訳', '内訳の名称。内訳が一つなら空けます。', {
      need: 'optional',
      width: 20,
    }),
    ownerColumn(
      '何番目の目標',
      2,
      '指標・目標',
      '「指標・目標」に書いた、この内訳の何番目の目標か。一つなら空けます。',
      { need: 'optional', width: 14 },
    ),
    column('印刷どおりの文', 'raw', text, '計画書に印刷されているとおりに書きます。', {
      blank: '',
      width: 30,
    }),
    column('内容', 'text', text, '年度を除いた内容（「体制構築」）。', { need: 'required', width: 30 }),
    column('始まりの年度', 'from', year, 'この段階が始まる年度（西暦4桁）。', { width: 12 }),
    column('終わりの年度', 'until', year, 'この段階が終わる年度（西暦4桁）。続くなら空けます。', {
      width: 12,
    }),
    column('段階', 'stage', text, '「指標・内訳」の「段階」のうち、どれに当たるか。', { width: 20 }),
  ],
};
