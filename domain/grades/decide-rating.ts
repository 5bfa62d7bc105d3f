import type { MomentId, PlanDefinition, RatingId } from '../plan/plan-definition.ts';
import type { RatingRequest } from '../plan/rating-request.ts';
import type { Grade, Scale } from '../plan/scale.ts';
import { isValidIn } from '../plan/validity.ts';
import type { Refusal } from '../refusals/refusal.ts';
import type { Result } from '../refusals/result.ts';
import { foldCode, gradesOfYear } from './find-grade.ts';
import { isRatedBy } from './is-rated-by.ts';
import { parseGrade } from './parse-grade.ts';
import type { Rated, Rating, ViewpointPoints } from './rating.ts';
import type { RolledUp } from './rolled-up.ts';
import { scaleInForce } from './scale-in-force.ts';
import type { Suggestion } from './suggestion.ts';
import { sumPoints } from './sum-points.ts';

export interface RatingQuestion {
  plan: PlanDefinition;
  request: RatingId;
  of: Rated;
  moment?: MomentId;
  member?: string;
  /** As written, in any width and with the scale's marks behind it. Absent where points give it. */
  grade?: string;
  points?: ViewpointPoints[];
  /** The suggestion as the person saw it. */
  suggested?: Suggestion;
  /** What the roll-up of the plan makes of what stands below a node. */
  rolledUp?: RolledUp;
  reason?: string;
  by: string;
  /** ISO instant. */
  at: string;
}

/**
 * A person's grade: the suggested one confirmed, or another one with a reason. Both are kept, and so is the reason.
 * Who may rate is not decided here. Refusals: `notFound` (no such request in this round, or not for this thing),
 * `pointsWrong`, `gradeUnknown`, `reasonMissing`.
 */
export function decideRating(question: RatingQuestion): Result<Rating> {
  const { plan, of, by, at } = question;
  const request = (plan.ratings ?? []).find(({ id }) => id === question.request);
  const scale = request && scaleInForce(plan.scales, request.scale, plan.fiscalYear);
  const isAsked = request && isValidIn(request.valid, plan.fiscalYear) && isRatedBy(request, of, plan);
  if (!request || !scale || !isAsked) return no({ code: 'notFound' });
  const wrong = wrongPoints(request, question.points);
  if (wrong) return no(wrong);
  const written = parseGrade(scale, question.grade ?? gradeOfPoints(request, question.points) ?? '');
  if (!written || !isValidIn(written.grade.valid, plan.fiscalYear))
    return no(gradeUnknown(scale, plan.fiscalYear));
  const { grade, additions } = written;
  const reason = question.reason?.trim() ? question.reason : undefined;
  if (reason === undefined && needsReason(request, grade, suggestedGrade(question))) {
    return no({ code: 'reasonMissing' });
  }
  const { moment, member, points, suggested, rolledUp } = question;
  const value: Rating = {
    request: request.id,
    of,
    fiscalYear: plan.fiscalYear,
    ...(moment === undefined ? {} : { moment }),
    ...(member === undefined ? {} : { member }),
    grade: grade.code,
    ...(additions.length === 0 ? {} : { additions }),
    ...(points === undefined ? {} : { points }),
    ...(suggested === undefined ? {} : { suggested }),
    ...(rolledUp === undefined ? {} : { rolledUp }),
    ...(reason === undefined ? {} : { reason }),
    by,
    at,
  };
  return { ok: true, value };
}

/** What the rules or the roll-up suggest; nothing where they cannot say. */
export function suggestedGrade({
  suggested,
  rolledUp,
}: Pick<Rating, 'suggested' | 'rolledUp'>): string | undefined {
  return suggested?.grade ?? rolledUp?.grade;
}

function needsReason({ reasonFor = [] }: RatingRequest, grade: Grade, suggested?: string): boolean {
  const code = foldCode(grade.code);
  const isOther = suggested !== undefined && foldCode(suggested) !== code;
  return isOther || reasonFor === 'all' || reasonFor.some((one) => foldCode(one) === code);
}

/** Every viewpoint has its points, within its limits, and no other has. */
function wrongPoints(
  { viewpoints = [] }: RatingRequest,
  points: ViewpointPoints[] = [],
): Refusal | undefined {
  const stray = points.find(({ viewpoint }) => !viewpoints.some(({ id }) => id === viewpoint));
  if (stray) return { code: 'notFound' };
  if (points.length === 0) return undefined;
  const wrong = viewpoints.find(({ id, min, max }) => {
    const given = points.filter(({ viewpoint }) => viewpoint === id);
    const [only] = given;
    return given.length !== 1 || !only || !(only.points >= min && only.points <= max);
  });
  return wrong && { code: 'pointsWrong', facts: { viewpoint: wrong.name, min: wrong.min, max: wrong.max } };
}

function gradeOfPoints({ combine }: RatingRequest, points: ViewpointPoints[] = []): string | undefined {
  if (combine?.how !== 'sum' || points.length === 0) return undefined;
  return sumPoints(
    points.map((one) => one.points),
    combine.bands,
  ).grade;
}

function gradeUnknown(scale: Scale, fiscalYear: number): Refusal {
  const grades = gradesOfYear(scale, fiscalYear)
    .map(({ code }) => code)
    .join('、');
  return { code: 'gradeUnknown', facts: { scale: scale.name, grades } };
}

function no(refusal: Refusal): Result<Rating> {
  return { ok: false, refusal };
}
