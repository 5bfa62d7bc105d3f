import { checkRange } from './check-answer.ts';
import { checkCombination } from './check-combination.ts';
import { checkYears } from './check-years.ts';
import { gradesOfScale } from './grades-of-scale.ts';
import { checkReference, checkReferences } from './known-ids.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';
import type { OpinionRequest, RatingRequest } from './rating-request.ts';

/** Who rates and writes about what: what is referred to is there, and points become grades. */
export function checkRatings(plan: PlanDefinition, ids: PlanIds): PlanProblem[] {
  const { ratings = [], opinions = [] } = plan;
  return [
    ...ratings.flatMap((rating, index) => {
      const place = `ratings[${index}]`;
      return [
        ...checkReference(rating.scale, `${place}.scale`, ids.scale),
        ...checkReferences(rating.flags, `${place}.flags`, ids.flag),
        ...checkRequest(rating, place, ids),
        ...checkGrades(rating, place, plan),
      ];
    }),
    ...opinions.flatMap((opinion, index) => {
      const place = `opinions[${index}]`;
      return [
        ...checkRequest(opinion, place, ids),
        ...checkReference(opinion.rating, `${place}.rating`, ids.rating),
        ...checkRequiredFor(opinion, place, plan),
      ];
    }),
  ];
}

function checkRequest(
  { of, moments, valid }: RatingRequest | OpinionRequest,
  place: string,
  ids: PlanIds,
): PlanProblem[] {
  return [
    ...(of.things === 'nodes' ? checkReference(of.level, `${place}.of.level`, ids.level) : []),
    ...checkReferences(moments, `${place}.moments`, ids.moment),
    ...checkYears(valid, `${place}.valid`),
  ];
}

function checkGrades(rating: RatingRequest, place: string, { scales = [] }: PlanDefinition): PlanProblem[] {
  const own = scales.filter(({ id }) => id === rating.scale);
  const { reasonFor, viewpoints = [], combine, combineMembers } = rating;
  const isOfPoints = viewpoints.length > 0;
  const isOpen = isOfPoints && combine?.how !== 'sum' && combine?.how !== 'mean';
  return [
    ...(Array.isArray(reasonFor) && own.length > 0
      ? checkReferences(reasonFor, `${place}.reasonFor`, gradesOfScale(...own))
      : []),
    ...viewpoints.flatMap((viewpoint, at) => checkRange(viewpoint, `${place}.viewpoints[${at}]`)),
    ...(isOpen ? [{ code: 'viewpointsNotCombined' as const, place: `${place}.combine` }] : []),
    ...checkCombination(combine, `${place}.combine`, { into: own, outOf: own, isOfPoints }),
    ...checkCombination(combineMembers, `${place}.combineMembers`, { into: own, outOf: own }),
  ];
}

/** The grades for which an opinion must be written are those of one rating, or of the indicators. */
function checkRequiredFor(
  { of, rating, requiredFor }: OpinionRequest,
  place: string,
  { scales = [], ratings = [], indicators = [] }: PlanDefinition,
): PlanProblem[] {
  if (!requiredFor) return [];
  if (rating === undefined && of.things !== 'indicators') {
    return [{ code: 'ratingMissing', place: `${place}.rating` }];
  }
  const givenBy = ratings.filter((one) =>
    rating === undefined ? one.of.things === 'indicators' : one.id === rating,
  );
  const own = rating === undefined ? indicators.map(({ scale }) => scale) : [];
  const used = new Set([...givenBy.map(({ scale }) => scale), ...own]);
  const known = scales.filter(({ id }) => used.has(id));
  return known.length === 0
    ? []
    : checkReferences(requiredFor, `${place}.requiredFor`, gradesOfScale(...known));
}
