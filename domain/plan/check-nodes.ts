import { checkYears } from './check-years.ts';
import { findCircles } from './find-circles.ts';
import { firstById } from './first-by-id.ts';
import { checkReference, checkReferences } from './known-ids.ts';
import type { PlanDefinition, PlanNode } from './plan-definition.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Every node stands on a level of the plan, below a node of a level above; only those on the top level have none. */
export function checkNodes({ levels, nodes }: PlanDefinition, ids: PlanIds): PlanProblem[] {
  const depthOf = firstById<number>(levels.map(({ id }, depth) => [id, depth]));
  const nodeOf = firstById<PlanNode>(nodes.map((node) => [node.id, node]));
  const circleOf = circlesOfParents(nodes);
  const parentProblems = ({ id, level, parent }: PlanNode, place: string): PlanProblem[] => {
    const depth = depthOf.get(level);
    if (parent === undefined)
      return depth !== undefined && depth > 0 ? [{ code: 'parentMissing', place }] : [];
    const above = nodeOf.get(parent);
    if (!above) return checkReference(parent, place, ids.node);
    const circle = circleOf.get(id);
    if (circle) return [{ code: 'circle', place, link: 'parent', ids: circle }];
    const aboveDepth = depthOf.get(above.level);
    const isAbove = depth === undefined || aboveDepth === undefined || aboveDepth < depth;
    return isAbove ? [] : [{ code: 'parentNotAbove', place, id: parent }];
  };
  return nodes.flatMap((node, index) => {
    const place = `nodes[${index}]`;
    return [
      ...checkReference(node.level, `${place}.level`, ids.level),
      ...parentProblems(node, `${place}.parent`),
      ...checkReferences(node.departments, `${place}.departments`, ids.department),
      ...checkReferences(node.flags, `${place}.flags`, ids.flag),
      ...checkYears(node.valid, `${place}.valid`),
    ];
  });
}

/** For each node on a circle, the circle from it on. */
function circlesOfParents(nodes: readonly PlanNode[]): Map<string, string[]> {
  const leadsTo = new Map(nodes.map(({ id, parent }) => [id, parent === undefined ? [] : [parent]]));
  return new Map(
    findCircles(leadsTo).flatMap((circle) =>
      circle.map((id, at): [string, string[]] => [id, [...circle.slice(at), ...circle.slice(0, at)]]),
    ),
  );
}
