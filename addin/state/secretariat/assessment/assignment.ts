import type { WorkbookRole } from '#addin/state/workbook-fit.ts';
import { everyThing } from '#domain/grades/every-thing.ts';
import { isRatedBy } from '#domain/grades/is-rated-by.ts';
import { mayRate } from '#domain/grades/rated-by.ts';
import type { Rated } from '#domain/grades/rating.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { OpinionRequest, RatingRequest } from '#domain/plan/rating-request.ts';
import { requestsNow } from '#domain/plan/requests-now.ts';
import { isValidIn } from '#domain/plan/validity.ts';

/** One rating or opinion that the plan asks for, with everything that it is about in the plan's order. */
export type Assignment =
  | { kind: 'rating'; id: string; request: RatingRequest; things: readonly Rated[]; hand: Hand }
  | { kind: 'opinion'; id: string; request: OpinionRequest; things: readonly Rated[]; hand: Hand }
  /** Indicators that nobody rates: only to be looked at. */
  | { kind: 'figures'; id: 'figures'; things: readonly Rated[] };

/** `own`: whoever sits before the pane writes; `members`: members write, each for themselves, and are read here. */
export type Hand = 'own' | 'members';

/** What is written or read in the pane of this role; what only departments write is done in their sheets. */
export function assignmentsOf(plan: PlanDefinition, role: WorkbookRole['role']): Assignment[] {
  const things = everyThing(plan);
  const ratings = requestsNow(plan.ratings, plan).flatMap((request): Assignment[] => {
    const hand = handOf(request, plan, role);
    const own = things.filter((of) => isRatedBy(request, of, plan));
    return hand && own.length > 0
      ? [{ kind: 'rating', id: `rating:${request.id}`, request, things: own, hand }]
      : [];
  });
  const opinions = requestsNow(plan.opinions, plan).flatMap((request): Assignment[] => {
    const hand = handOf(request, plan, role);
    const own = things.filter((of) => isRatedBy({ of: request.of }, of, plan));
    return hand && own.length > 0
      ? [{ kind: 'opinion', id: `opinion:${request.id}`, request, things: own, hand }]
      : [];
  });
  return [...figuresOf(plan, ratings), ...ratings, ...opinions];
}

function handOf(
  request: RatingRequest | OpinionRequest,
  { id }: PlanDefinition,
  role: WorkbookRole['role'],
): Hand | undefined {
  if (mayRate(request, id, [{ plan: id, role }])) return 'own';
  return request.by === 'eachMember' && role === 'secretariat' ? 'members' : undefined;
}

function figuresOf(plan: PlanDefinition, ratings: readonly Assignment[]): Assignment[] {
  const isRated = ratings.some((one) => one.kind === 'rating' && one.request.of.things === 'indicators');
  const things = (plan.indicators ?? [])
    .filter(({ valid }) => isValidIn(valid, plan.fiscalYear))
    .map(({ id }): Rated => ({ things: 'indicator', indicator: id }));
  return isRated || things.length === 0 ? [] : [{ kind: 'figures', id: 'figures', things }];
}
