import { text } from '../columns/cell-kinds.ts';
import { column, kindColumn, ownerColumn } from '../columns/make-column.ts';
import { quantityColumns } from '../columns/quantity-columns.ts';
import type { CellSpec, TableSpec } from '../table-spec.ts';

const beside = [
  { word: '基準値と並べる', fixed: { beside: 'baseline' } },
  { word: '目標と並べる', fixed: { beside: 'target' } },
  { word: '実績と並べる', fixed: { beside: 'actual' } },
];
const words = beside.map(({ word }) => word);
const extra = '毎年報告する';

export const referencesTable: TableSpec = {
  worksheet: '指標・参考の値',
  group: '指標',
  about:
    '【参考】として並べて印刷する値と、目標はないが毎年報告する量（視聴回数など）を書きます。なければ空けておきます。',
  frozen: 3,
  lists: [
    { path: 'indicators[].parts[].references', words: beside },
    { path: 'indicators[].parts[].extras', words: [{ word: extra }] },
  ],
  columns: [
    ownerColumn('指標', 0, '指標', '「指標」に書いた名称。番号やIDでもかまいません。', { width: 36 }),
    ownerColumn('内訳', 1, '指標・内訳', '内訳の名称。内訳が一つなら空けます。', {
      need: 'optional',
      width: 20,
    }),
    column('名称', 'label', text, '「【参考】全国」「視聴回数」のような名称。', { need: 'required' }),
    kindColumn(
      '種類',
      '基準値、目標、実績のどれと並べて印刷するか。毎年報告する：目標はないが、実績とともに報告する量。',
      18,
    ),
    ...quantityColumns({ of: '参考の値' }, { words }).map((one) =>
      one.header === '値の単位' ? forBoth(one) : one,
    ),
  ],
};

/** A further quantity has a unit and nothing else. */
function forBoth(one: ReturnType<typeof quantityColumns>[number]): typeof one {
  const cell: CellSpec = { at: 'unit', kind: text };
  return one.role === 'value' ? { ...one, help: '値の単位（％、人、回など）。', cell: () => cell } : one;
}
