import type { PlanDefinition, RatingId } from '../plan/plan-definition.ts';
import type { Rater, RatingRequest } from '../plan/rating-request.ts';
import { isValidIn } from '../plan/validity.ts';
import type { Membership, Role } from '../rights/rights.ts';

/**
 * Who may hand in the grade. What the committee decides together the secretariat may write down; what a member decides
 * alone it may not. Departments rate in their sheets, not here.
 */
const rolesOf: Readonly<Record<Rater, readonly Role[]>> = {
  committee: ['committee', 'secretariat'],
  eachMember: ['committee'],
  secretariat: ['secretariat'],
  department: [],
  sectionChief: [],
};

export function mayRate(
  { by }: RatingRequest,
  plan: PlanDefinition['id'],
  memberships: readonly Membership[],
): boolean {
  return memberships.some((one) => one.plan === plan && rolesOf[by].includes(one.role));
}

/** The request for a rating of indicators in this round: the named one, or the only one there is. */
export function findIndicatorRequest(plan: PlanDefinition, id?: RatingId): RatingRequest | undefined {
  const { ratings = [], fiscalYear, moment } = plan;
  const asked = ratings.filter(({ of, valid, moments }) => {
    const isNow = moments === undefined || moment === undefined || moments.includes(moment);
    return of.things === 'indicators' && isNow && isValidIn(valid, fiscalYear);
  });
  const [only, ...others] = asked;
  if (id !== undefined) return asked.find((one) => one.id === id);
  return others.length === 0 ? only : undefined;
}
