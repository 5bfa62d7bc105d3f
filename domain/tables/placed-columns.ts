import type { Flag, NodeId, PlanDefinition, Project } from '../plan/plan-definition.ts';
import { levelNames } from './level-names.ts';
import type { TableColumn } from './table-content.ts';
import type { TableFacts } from './table-facts.ts';
import { wordedColumn } from './worded-column.ts';

/** Where a project stands in the plan: columns that there are only as far as the plan has such things. */
export interface PlacedColumns {
  /** Headers of the plan's own. */
  levels: TableColumn[];
  flags: TableColumn[];
  worded: TableColumn[];
  /** In the order levels, worded, flags. */
  valuesOf(project: Project): string[];
}

export function placedColumns(facts: TableFacts): PlacedColumns {
  const { plan } = facts;
  const { classes = [], flags = [] } = plan;
  const levels = levelNames(plan);
  const again = plan.projects.some(({ alsoUnder = [] }) => alsoUnder.length > 0);
  const nodeName = nodeNames(plan);
  const worded = [
    ...(classes.length > 0 ? [wordedColumn(facts, ({ list }) => list.class, { width: 12 })] : []),
    ...(again ? [wordedColumn(facts, ({ list }) => list.alsoUnder, { width: 24, wraps: true })] : []),
  ];
  return {
    levels: plan.levels.map(({ name }) => ({ header: name, width: 24, wraps: true })),
    flags: flags.map(({ name }) => ({ header: name, width: 8 })),
    worded,
    valuesOf: (project) => [
      ...levels(project),
      ...(classes.length > 0 ? [classes.find(({ id }) => id === project.class)?.name ?? ''] : []),
      ...(again
        ? [(project.alsoUnder ?? []).map(({ node, note }) => note ?? nodeName(node)).join('\n')]
        : []),
      ...flags.map((flag) => flagMark(flag, project)),
    ],
  };
}

function flagMark({ id, mark = '◎' }: Flag, { flags = [] }: Project): string {
  return flags.includes(id) ? mark : '';
}

function nodeNames({ nodes }: Pick<PlanDefinition, 'nodes'>): (id: NodeId) => string {
  return (id) => {
    const node = nodes.find((one) => one.id === id);
    return node ? [node.code, node.name].filter((part) => part !== '').join('　') : '';
  };
}
