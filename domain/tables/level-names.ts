import type { NodeId, PlanDefinition, PlanNode, Project } from '../plan/plan-definition.ts';

/** Gives for a project what is printed of the node it belongs to on each level, `''` where it has none there. */
export function levelNames({
  levels,
  nodes,
}: Pick<PlanDefinition, 'levels' | 'nodes'>): (project: Project) => string[] {
  const nodeOf = new Map<NodeId, PlanNode>(nodes.map((node) => [node.id, node]));
  return ({ parent }) => {
    const names = new Map<string, string>();
    let node = parent === undefined ? undefined : nodeOf.get(parent);
    // As many steps as levels, so that a definition whose nodes run in a circle ends too.
    for (let step = 0; node && step < levels.length; step += 1) {
      names.set(node.level, [node.code, node.name].filter((part) => part !== '').join('　'));
      node = node.parent === undefined ? undefined : nodeOf.get(node.parent);
    }
    return levels.map(({ id }) => names.get(id) ?? '');
  };
}
