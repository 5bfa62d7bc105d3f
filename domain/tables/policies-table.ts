import { thingWord } from '../grades/thing-word.ts';
import type { NodeId, PlanNode } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import { type SheetKey, sheetKeys } from '../sheet/sheet-key.ts';
import { sheetStates } from '../sheet/sheet-state.ts';
import { countStates, type StateCounts } from './count-states.ts';
import { nodesInOrder } from './nodes-in-order.ts';
import type { TableColumn, TableContent, TableValue } from './table-content.ts';
import type { TableFacts } from './table-facts.ts';
import { tableNames } from './table-names.ts';
import { wordedColumn } from './worded-column.ts';

/**
 * 施策別の提出状況: the whole plan, then every node of every level as the plan is printed, with the sheets of all
 * projects below it. A project counts where it belongs, not where it is printed again.
 */
export function policiesTable(facts: TableFacts): TableContent {
  const { plan, words } = facts;
  const levels = new Map(plan.levels.map(({ id, name }) => [id, name]));
  const below = sheetsBelow(facts);
  const row = (key: string, names: [string, string], keys: SheetKey[]) => ({
    key,
    values: [...names, ...countedValues(countStates(facts, keys)), key],
  });
  const ofNode = (node: PlanNode) =>
    row(
      thingWord({ things: 'node', node: node.id }),
      [levels.get(node.level) ?? node.level, [node.code, node.name].filter((part) => part !== '').join('　')],
      below.get(node.id) ?? [],
    );
  const nodes = nodesInOrder(plan).filter(({ valid }) => isValidIn(valid, plan.fiscalYear));
  return {
    ...tableNames.policies,
    columns: columns(facts),
    rows: [
      row(thingWord({ things: 'plan' }), [words.things.plan, plan.name], sheetKeys(plan)),
      ...nodes.map(ofNode),
    ],
  };
}

function columns(facts: TableFacts): TableColumn[] {
  return [
    wordedColumn(facts, ({ policies }) => policies.level, { width: 14, identifies: true }),
    wordedColumn(facts, ({ policies }) => policies.node, { width: 40, wraps: true, identifies: true }),
    wordedColumn(facts, ({ status }) => status.sheets, { width: 10 }),
    ...sheetStates.map((state) => wordedColumn(facts, ({ states }) => states[state], { width: 10 })),
    wordedColumn(facts, ({ status }) => status.open, { width: 10 }),
    wordedColumn(facts, ({ status }) => status.late, { width: 10 }),
    wordedColumn(facts, ({ policies }) => policies.accepted, { width: 14 }),
    wordedColumn(facts, ({ status }) => status.lastChange, { width: 18 }),
    wordedColumn(facts, ({ key }) => key, { width: 14, isKey: true }),
  ];
}

/** The percentage is of accepted and finalised sheets, to one decimal; blank where there are no sheets. */
function countedValues({ of, byState, open, late, lastChange }: StateCounts): TableValue[] {
  const accepted = byState.accepted + byState.finalised;
  return [
    of,
    ...sheetStates.map((state) => byState[state]),
    open,
    late,
    of === 0 ? '' : Math.round((accepted * 1000) / of) / 10,
    lastChange,
  ];
}

function sheetsBelow({ plan }: TableFacts): Map<NodeId, SheetKey[]> {
  const parents = new Map(plan.nodes.map(({ id, parent }) => [id, parent]));
  const nodeOf = new Map(plan.projects.map(({ id, parent }) => [id, parent]));
  const below = new Map<NodeId, SheetKey[]>(plan.nodes.map(({ id }) => [id, []]));
  for (const key of sheetKeys(plan)) {
    let node = nodeOf.get(key.project);
    // As many steps as levels, so that a definition whose nodes run in a circle ends too.
    for (let step = 0; node !== undefined && step < plan.levels.length; step += 1) {
      below.get(node)?.push(key);
      node = parents.get(node);
    }
  }
  return below;
}
