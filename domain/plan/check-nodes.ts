import type { LevelId, NodeId, PlanDefinition, PlanNode } from './plan-definition.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Every node stands on a level of the plan, below a node of a level above; only those on the top level have none. */
export function checkNodes({ levels, nodes }: Pick<PlanDefinition, 'levels' | 'nodes'>): PlanProblem[] {
  const depthOf = new Map<LevelId, number>(levels.map(({ id }, depth) => [id, depth]));
  const nodeOf = new Map<NodeId, PlanNode>(nodes.map((node) => [node.id, node]));
  const inCircle = nodesInCircles(nodes, nodeOf);
  return nodes.flatMap((node, index): PlanProblem[] => {
    const depth = depthOf.get(node.level);
    const unknownLevel: PlanProblem[] =
      depth === undefined ? [{ code: 'levelUnknown', place: `nodes[${index}].level`, id: node.level }] : [];
    const place = `nodes[${index}].parent`;
    if (node.parent === undefined) {
      return depth !== undefined && depth > 0 ? [{ code: 'parentMissing', place }] : unknownLevel;
    }
    const parent = nodeOf.get(node.parent);
    if (!parent) return [...unknownLevel, { code: 'nodeUnknown', place, id: node.parent }];
    if (inCircle.has(node.id)) return [...unknownLevel, { code: 'parentCircle', place, id: node.parent }];
    const above = depthOf.get(parent.level);
    const isAbove = depth === undefined || above === undefined || above < depth;
    return isAbove ? unknownLevel : [{ code: 'parentNotAbove', place, id: node.parent }];
  });
}

/** Each node is walked through once, however long the chains are. */
function nodesInCircles(nodes: readonly PlanNode[], nodeOf: ReadonlyMap<NodeId, PlanNode>): Set<NodeId> {
  const done = new Set<NodeId>();
  const inCircle = new Set<NodeId>();
  for (const start of nodes) {
    const path: NodeId[] = [];
    const onPath = new Set<NodeId>();
    let node: PlanNode | undefined = start;
    while (node && !done.has(node.id) && !onPath.has(node.id)) {
      path.push(node.id);
      onPath.add(node.id);
      node = node.parent === undefined ? undefined : nodeOf.get(node.parent);
    }
    if (node && onPath.has(node.id)) for (const id of path.slice(path.indexOf(node.id))) inCircle.add(id);
    for (const id of path) done.add(id);
  }
  return inCircle;
}
