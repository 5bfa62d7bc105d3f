import { combineGrades } from '../grades/combine-grades.ts';
import { isRatedBy } from '../grades/is-rated-by.ts';
import { membersCombination } from '../grades/members-combination.ts';
import { parseGrade } from '../grades/parse-grade.ts';
import type { Rated } from '../grades/rating.ts';
import { scaleInForce } from '../grades/scale-in-force.ts';
import { thingWord } from '../grades/thing-word.ts';
import type { RatingRequest } from '../plan/rating-request.ts';
import type { Scale } from '../plan/scale.ts';
import { isValidIn } from '../plan/validity.ts';
import type { ReportRating } from './report.ts';
import type { ReportedRating, ReportSources } from './report-sources.ts';

/** The grades of a thing, one for each rating that the plan asks for, also where nobody gave one yet. */
export function reportRatings(
  of: Rated,
  { plan, ratings }: Pick<ReportSources, 'plan' | 'ratings'>,
): ReportRating[] {
  const isAsked = (request: RatingRequest) =>
    isValidIn(request.valid, plan.fiscalYear) && isRatedBy(request, of, plan);
  const word = thingWord(of);
  return (plan.ratings ?? []).filter(isAsked).map((request) => {
    const scale = scaleInForce(plan.scales, request.scale, plan.fiscalYear);
    const given = ratings.filter((one) => one.request === request.id && thingWord(one.of) === word);
    return {
      request: request.id,
      name: request.name,
      ...(scale ? gradeOf(given, request, scale, plan.fiscalYear) : {}),
    };
  });
}

/** Where members rate for themselves: their grades as one, where the plan says how, and their reasons one by one. */
function gradeOf(
  given: readonly ReportedRating[],
  request: RatingRequest,
  scale: Scale,
  fiscalYear: number,
): Partial<ReportRating> {
  const [only, ...others] = given;
  if (!only) return {};
  const how = membersCombination(request);
  const grades = given.map(({ grade }) => ({ grade }));
  const code = others.length === 0 ? only.grade : how && combineGrades(scale, fiscalYear, how, grades).grade;
  if (code === undefined) return {};
  const { name, color } = parseGrade(scale, code)?.grade ?? {};
  const reasons = given.flatMap(({ reason }) => reason ?? []);
  return {
    grade: code + (others.length === 0 ? (only.additions ?? []).join('') : ''),
    ...(name === undefined ? {} : { gradeName: name }),
    ...(color === undefined ? {} : { color }),
    ...(reasons.length === 0 ? {} : { reason: reasons.join('\n') }),
  };
}
