import { type CombinedGrade, combineGrades } from '#domain/grades/combine-grades.ts';
import { membersCombination } from '#domain/grades/members-combination.ts';
import type { Rated } from '#domain/grades/rating.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import { scaleInForce } from '#domain/grades/scale-in-force.ts';
import { scaleOfIndicator } from '#domain/grades/scale-of-indicator.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { Scale } from '#domain/plan/scale.ts';
import type { AssessmentState, Item } from './assessment-state.ts';
import type { Assignment } from './assignment.ts';

/** The grade that stands, as this person would change it. */
export function ownRating(state: AssessmentState, item: Item): RatingHead | undefined {
  return item.assignment.kind === 'rating' && item.assignment.hand === 'own'
    ? ratingsOf(state, item)[0]
    : undefined;
}

/** The grades of the thing; several only where members rate for themselves. */
export function ratingsOf(state: AssessmentState, { assignment, of }: Item): readonly RatingHead[] {
  if (assignment.kind !== 'rating') return [];
  const given = ratingsByThing(state.ratings).get(keyOf(assignment.request.id, of)) ?? [];
  return shownTo(state, assignment, given);
}

/** The text that stands, as this person would change it; one that was taken back is none. */
export function ownOpinion(state: AssessmentState, item: Item): OpinionHead | undefined {
  return item.assignment.kind === 'opinion' && item.assignment.hand === 'own'
    ? opinionsOf(state, item)[0]
    : undefined;
}

export function opinionsOf(state: AssessmentState, { assignment, of }: Item): readonly OpinionHead[] {
  if (assignment.kind !== 'opinion') return [];
  const given = opinionsByThing(state.opinions).get(keyOf(assignment.request.id, of)) ?? [];
  return shownTo(state, assignment, given);
}

/** A member who writes for themselves is shown what is their own. */
function shownTo<Head extends { member?: string }>(
  { member }: AssessmentState,
  assignment: Exclude<Assignment, { kind: 'figures' }>,
  given: readonly Head[],
): readonly Head[] {
  const isOwnOnly = assignment.hand === 'own' && assignment.request.by === 'eachMember';
  return isOwnOnly ? given.filter((head) => head.member === member) : given;
}

/** The scale that grades of the thing are of. */
export function scaleOfItem({ plan }: AssessmentState, { assignment, of }: Item): Scale | undefined {
  if (assignment.kind === 'rating') {
    return scaleInForce(plan.scales, assignment.request.scale, plan.fiscalYear);
  }
  const indicator =
    of.things === 'indicator' ? plan.indicators?.find(({ id }) => id === of.indicator) : undefined;
  return indicator && scaleOfIndicator(plan, indicator, plan.fiscalYear);
}

/** Several members' grades as one; nothing where the plan does not say how. */
export function combinedRating(state: AssessmentState, item: Item): CombinedGrade | undefined {
  const scale = scaleOfItem(state, item);
  if (item.assignment.kind !== 'rating' || !scale) return undefined;
  const how = membersCombination(item.assignment.request);
  const grades = ratingsOf(state, item).map(({ rating }) => ({ grade: rating.grade }));
  return how && grades.length > 0 ? combineGrades(scale, state.plan.fiscalYear, how, grades) : undefined;
}

/**
 * The members who wrote anything in an assignment, each by a word that names nobody, in the order of those words: their
 * numbers (委員1) are the same at every thing.
 */
export function membersOf(state: AssessmentState, { assignment }: Pick<Item, 'assignment'>): string[] {
  if (assignment.kind === 'figures') return [];
  const heads = [...state.ratings, ...state.opinions.filter(({ opinion }) => opinion.text !== '')];
  const words = heads
    .filter(({ request }) => request === assignment.request.id)
    .flatMap(({ member }) => member ?? []);
  return [...new Set(words)].sort();
}

const ratingsByThing = foundOnce((head: RatingHead) => keyOf(head.request, head.rating.of));
const opinionsByThing = foundOnce((head: OpinionHead) => keyOf(head.request, head.opinion.of));

function keyOf(request: string, of: Rated): string {
  return `${request} ${thingWord(of)}`;
}

/** A plan can have thousands of rated sheets: each list of heads is sorted once. */
function foundOnce<Head>(keyOfHead: (head: Head) => string) {
  const known = new WeakMap<readonly Head[], Map<string, Head[]>>();
  return (heads: readonly Head[]): Map<string, Head[]> => {
    const before = known.get(heads);
    if (before) return before;
    const sorted = new Map<string, Head[]>();
    for (const head of heads) {
      const key = keyOfHead(head);
      sorted.set(key, [...(sorted.get(key) ?? []), head]);
    }
    known.set(heads, sorted);
    return sorted;
  };
}
