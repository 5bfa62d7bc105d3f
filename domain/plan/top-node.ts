import type { NodeId, PlanDefinition, ProjectId } from './plan-definition.ts';

type Plan = Pick<PlanDefinition, 'nodes' | 'projects'>;

const known = new WeakMap<Plan, Map<ProjectId, NodeId>>();

/** The node of the top level that each project belongs to; a project of a plan without levels has none. */
export function topNodes(plan: Plan): ReadonlyMap<ProjectId, NodeId> {
  const found = known.get(plan) ?? findTopNodes(plan);
  known.set(plan, found);
  return found;
}

function findTopNodes({ nodes, projects }: Plan): Map<ProjectId, NodeId> {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const topOf = (id: NodeId): NodeId => {
    let top = id;
    // As many steps as there are nodes, so that a circle of parents ends.
    for (let step = 0; step < nodes.length; step += 1) top = parents.get(top) ?? top;
    return top;
  };
  const tops = new Map(nodes.map(({ id }) => [id, topOf(id)]));
  return new Map(
    projects.flatMap(({ id, parent }) => {
      const top = parent === undefined ? undefined : tops.get(parent);
      return top === undefined ? [] : [[id, top] as const];
    }),
  );
}
