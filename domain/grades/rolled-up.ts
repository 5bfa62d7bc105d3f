import type { PlanDefinition, RatingId } from '../plan/plan-definition.ts';
import type { RatingRequest, RollUp } from '../plan/rating-request.ts';
import type { GradeSources } from './graded-things.ts';
import type { Rated } from './rating.ts';
import { type NodeGrade, rollUp } from './roll-up.ts';

/** What stood below a node when its grade was given, and the grade that the plan's roll-up made of it. */
export interface RolledUp extends NodeGrade {
  rollUp: RatingId;
}

/**
 * The roll-up that suggests the grade of a node for this request: the plan's first one of its level and scale that says
 * how grades become one, and does not rest on the request itself.
 */
export function findSuggestingRollUp(
  plan: PlanDefinition,
  { id, of, scale }: RatingRequest,
): RollUp | undefined {
  if (of.things !== 'nodes') return undefined;
  return plan.rollUps?.find(
    (one) => one.level === of.level && one.scale === scale && one.combine && !restsOn(plan, one, id),
  );
}

/** What the roll-up makes of what stands below the node now; nothing for other things. */
export function rolledUpGrade(
  plan: PlanDefinition,
  { id }: Pick<RollUp, 'id'>,
  of: Rated,
  sources: GradeSources,
): RolledUp | undefined {
  if (of.things !== 'node') return undefined;
  const found = rollUp(plan, id, sources).find(({ node }) => node === of.node);
  return found && { rollUp: id, ...found };
}

/** The roll-up itself, and those that it is made of, down to what is graded. */
export function rollUpsBelow({ rollUps = [] }: PlanDefinition, first: RollUp): RollUp[] {
  const found = [first];
  for (const { from } of found) {
    const below = 'rollUp' in from && rollUps.find(({ id }) => id === from.rollUp);
    if (below && !found.includes(below)) found.push(below);
  }
  return found;
}

function restsOn(plan: PlanDefinition, first: RollUp, rating: RatingId): boolean {
  return rollUpsBelow(plan, first).some(({ from }) => 'rating' in from && from.rating === rating);
}
