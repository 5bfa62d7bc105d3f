import { everyThing } from '../grades/every-thing.ts';
import { isRatedBy } from '../grades/is-rated-by.ts';
import type { Rated } from '../grades/rating.ts';
import { thingWord } from '../grades/thing-word.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { RatedThing } from '../plan/rating-request.ts';
import { nodesInOrder } from './nodes-in-order.ts';

type Asked = { of: RatedThing } & Parameters<typeof isRatedBy>[0];

/** Gives everything that a request is about in this round, as the plan is printed. */
export function askedThings(plan: PlanDefinition): (request: Asked) => Rated[] {
  const printed = { ...plan, nodes: nodesInOrder(plan) };
  const things = everyThing(printed);
  return (request) => things.filter((of) => isOfKind(request, of) && isRatedBy(request, of, plan));
}

/** Asked first, since looking a thing up in the plan takes longer. */
function isOfKind({ of: { things } }: Asked, of: Rated): boolean {
  return things === 'plan' ? of.things === 'plan' : things === `${of.things}s`;
}

/** One word for a request about a thing. */
export function requestWord(request: string, of: Rated): string {
  return `${request}/${thingWord(of)}`;
}
