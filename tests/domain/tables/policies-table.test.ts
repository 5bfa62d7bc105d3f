import { expect, test } from 'vitest';
import type { NodeId } from '#domain/plan/plan-definition.ts';
import { policiesTable } from '#domain/tables/policies-table.ts';
import type { TableFacts } from '#domain/tables/table-facts.ts';
import { tables as en } from '#domain/words/en/tables.ts';
import { tables as ja } from '#domain/words/ja/tables.ts';
import { aHead, aPlan, aProject } from './plan-builders.ts';
import { rowsOf } from './table-rows.ts';

const facts = (changes: Partial<TableFacts> = {}): TableFacts => ({
  plan: aPlan(),
  heads: {},
  today: '2024-06-15',
  words: ja,
  otherWords: [en],
  ...changes,
});

test('the whole plan and every level have a row, with what is late and how much is accepted', () => {
  const heads = {
    ...aHead('p1/jinken', { state: 'accepted' }),
    ...aHead('p2/kiki', { state: 'finalised' }),
    ...aHead('p2/jinken', { state: 'returned', updatedAt: '2024-06-11T00:00:00.000Z' }),
  };
  const rows = rowsOf(policiesTable(facts({ heads })));
  expect(rows.map((row) => [row.階層, row.施策, row.照合キー])).toEqual([
    ['計画全体', '試験の計画', 'plan:'],
    ['基本方針', 'Ⅰ　基盤', 'node:policy1'],
    ['施策の方向', '1　理解', 'node:direction1'],
  ]);
  for (const row of rows) {
    expect(row).toMatchObject({
      シート数: 4,
      未着手: 1,
      差戻し: 1,
      確認済: 1,
      確定: 1,
      未提出: 2,
      期限超過: 2,
      '確認済（％）': 50,
      最終更新: '2024/06/11 09:00',
    });
  }
});

test('a node without sheets has no percentage, and those below a node follow it', () => {
  const plan = aPlan();
  const [first, second] = plan.nodes;
  if (!first || !second) throw new Error('no nodes');
  const { parent: _, ...top } = { ...first, id: 'policy2' as NodeId, code: 'Ⅱ', name: '暮らし' };
  const under = { ...second, id: 'direction2' as NodeId, parent: first.id, code: '2' };
  const rows = rowsOf(policiesTable(facts({ plan: { ...plan, nodes: [first, top, second, under] } })));
  expect(rows.map((row) => row.照合キー)).toEqual([
    'plan:',
    'node:policy1',
    'node:direction1',
    'node:direction2',
    'node:policy2',
  ]);
  expect(rows.at(-1)).toMatchObject({ シート数: 0, '確認済（％）': '' });
});

test('nodes that run in a circle do not hang it', () => {
  const [top, below] = aPlan().nodes;
  if (!top || !below) throw new Error('no nodes');
  const nodes = [{ ...top, parent: below.id }, below];
  expect(policiesTable(facts({ plan: aPlan({ nodes }) })).rows).toHaveLength(3);
});

test('a project counts where it belongs, not where it is printed again', () => {
  const again = { ...aProject('9', ['kiki']), alsoUnder: [{ node: 'policy1' as NodeId }] };
  const { parent: _, ...free } = again;
  const plan = aPlan({ projects: [free] });
  expect(rowsOf(policiesTable(facts({ plan }))).map((row) => row.シート数)).toEqual([1, 0, 0]);
});
