import type { NodeId, PlanDefinition, RatingId } from '../plan/plan-definition.ts';
import type { RollUp } from '../plan/rating-request.ts';
import type { Scale } from '../plan/scale.ts';
import { isValidIn } from '../plan/validity.ts';
import { combineGrades } from './combine-grades.ts';
import { type CountedGrades, countGrades } from './count-grades.ts';
import { type GradedThing, type GradeSources, gradedThings, placeOfNode } from './graded-things.ts';
import { scaleInForce } from './scale-in-force.ts';
import type { Combined } from './suggestion.ts';

/** What lies below a node, seen from above. */
export interface NodeGrade {
  node: NodeId;
  counts: CountedGrades;
  /** Absent where grades are only counted, or where what is missing could change it. */
  grade?: string;
  combined?: Combined;
}

/**
 * A roll-up for every node of its level: the grades of what stands below it, counted and, where the definition says
 * how, combined. Empty where the roll-up or
 * its scale is not known, or where roll-ups are made of each other.
 */
export function rollUp(plan: PlanDefinition, id: RatingId, sources: GradeSources): NodeGrade[] {
  return rollUpFrom(plan, id, sources, new Set());
}

function rollUpFrom(
  plan: PlanDefinition,
  id: RatingId,
  sources: GradeSources,
  above: ReadonlySet<RatingId>,
): NodeGrade[] {
  const asked = (plan.rollUps ?? []).find((one) => one.id === id);
  const scale = asked && scaleInForce(plan.scales, asked.scale, plan.fiscalYear);
  if (!asked || !scale || above.has(id)) return [];
  const within = new Set([...above, id]);
  const things =
    'rollUp' in asked.from
      ? rollUpFrom(plan, asked.from.rollUp, sources, within).map(
          ({ node, grade }): GradedThing => ({
            ...placeOfNode(plan, node),
            ...(grade === undefined ? {} : { grade }),
          }),
        )
      : gradedThings(plan, asked.from, scale, sources);
  const wanted = things.filter(
    ({ flags }) => asked.flags === undefined || asked.flags.some((flag) => flags.includes(flag)),
  );
  return byNode(plan, asked, scale, wanted);
}

function byNode(
  plan: PlanDefinition,
  { level, combine }: RollUp,
  scale: Scale,
  things: readonly GradedThing[],
): NodeGrade[] {
  const below = new Map<NodeId, GradedThing[]>();
  for (const thing of things) {
    for (const node of pathOf(plan, thing.node)) {
      const own = below.get(node);
      if (own) own.push(thing);
      else below.set(node, [thing]);
    }
  }
  return plan.nodes
    .filter((node) => node.level === level && isValidIn(node.valid, plan.fiscalYear))
    .map(({ id }) => {
      const own = below.get(id) ?? [];
      const counts = countGrades(scale, plan.fiscalYear, own);
      if (!combine || own.length === 0) return { node: id, counts };
      const answer = combineGrades(scale, plan.fiscalYear, combine, own);
      return {
        node: id,
        counts,
        ...(answer.grade === undefined ? {} : { grade: answer.grade }),
        combined: { how: combine.how, ...answer },
      };
    });
}

/** The node and all above it, each once. */
function pathOf({ nodes }: PlanDefinition, id: NodeId | undefined): Set<NodeId> {
  const path = new Set<NodeId>();
  for (let at = id; at !== undefined && !path.has(at); ) {
    path.add(at);
    const node = nodes.find((one) => one.id === at);
    at = node?.parent;
  }
  return path;
}
