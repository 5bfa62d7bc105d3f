import type { NodeId, PlanDefinition, PlanNode } from '../plan/plan-definition.ts';

/** The nodes as the plan is printed: each followed by what stands below it. */
export function nodesInOrder({ nodes }: Pick<PlanDefinition, 'nodes'>): PlanNode[] {
  const known = new Set(nodes.map(({ id }) => id));
  const children = new Map<NodeId | undefined, PlanNode[]>();
  for (const node of nodes) {
    const parent = node.parent !== undefined && known.has(node.parent) ? node.parent : undefined;
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const seen = new Set<NodeId>();
  const ordered: PlanNode[] = [];
  const visit = (node: PlanNode) => {
    if (seen.has(node.id)) return;
    seen.add(node.id);
    ordered.push(node);
    for (const child of children.get(node.id) ?? []) visit(child);
  };
  // Those that run in a circle stand below none of the others.
  for (const node of [...(children.get(undefined) ?? []), ...nodes]) visit(node);
  return ordered;
}
