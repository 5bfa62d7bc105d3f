import { isAskedAt } from '../plan/entry-fields.ts';
import type { PlanDefinition, RatingId } from '../plan/plan-definition.ts';
import type { Rater, RatingRequest } from '../plan/rating-request.ts';
import { isValidIn } from '../plan/validity.ts';
import type { Membership, Role } from '../rights/rights.ts';
import { everyThing } from './every-thing.ts';
import { isRatedBy } from './is-rated-by.ts';
import type { Rated } from './rating.ts';
import { thingWord } from './thing-word.ts';

/**
 * Who may hand in the grade or the opinion. What the committee decides together the secretariat may write down; what a
 * member decides alone it may not. Departments rate in their sheets, not here.
 */
const rolesOf: Readonly<Record<Rater, readonly Role[]>> = {
  committee: ['committee', 'secretariat'],
  eachMember: ['committee'],
  secretariat: ['secretariat'],
  department: [],
  sectionChief: [],
};

export function mayRate(
  { by }: Pick<RatingRequest, 'by'>,
  plan: PlanDefinition['id'],
  memberships: readonly Membership[],
): boolean {
  return memberships.some((one) => one.plan === plan && rolesOf[by].includes(one.role));
}

type Request = Pick<RatingRequest, 'id' | 'of' | 'flags' | 'moments' | 'valid'>;

/**
 * The request of this round and moment that asks for something about the thing: the named one, or the only one there is.
 * Nothing for a thing that the plan does not have this year.
 */
export function findAsked<One extends Request>(
  requests: readonly One[],
  plan: PlanDefinition,
  of: Rated,
  id?: RatingId,
): One | undefined {
  const word = thingWord(of);
  if (!everyThing(plan).some((one) => thingWord(one) === word)) return undefined;
  const asked = requests.filter(
    (one) => isAskedAt(one, plan.moment) && isValidIn(one.valid, plan.fiscalYear) && isRatedBy(one, of, plan),
  );
  const [only, ...others] = asked;
  if (id !== undefined) return asked.find((one) => one.id === id);
  return others.length === 0 ? only : undefined;
}
