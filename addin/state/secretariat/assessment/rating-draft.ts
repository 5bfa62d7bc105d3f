import type { RatingPress } from '#addin/api/tenken-api.ts';
import { decideRating } from '#domain/grades/decide-rating.ts';
import type { Rated, Rating } from '#domain/grades/rating.ts';
import type { PlanDefinition, RatingId } from '#domain/plan/plan-definition.ts';
import type { RatingRequest } from '#domain/plan/rating-request.ts';
import type { Refusal } from '#domain/refusals/refusal.ts';
import type { SuggestedGrade } from './suggested-grade.ts';

/** A grade as it is being chosen. */
export interface RatingDraft {
  grade: string;
  /** Codes of the marks behind it. */
  additions: readonly string[];
  /** As typed, by viewpoint. */
  points: Readonly<Record<string, string>>;
  reason: string;
}

/** Where choosing begins: with what stands there, else with nothing. */
export function draftOf(rating: Rating | undefined): RatingDraft {
  return {
    grade: rating?.grade ?? '',
    additions: rating?.additions ?? [],
    points: Object.fromEntries((rating?.points ?? []).map((one) => [one.viewpoint, String(one.points)])),
    reason: rating?.reason ?? '',
  };
}

export function isSameDraft(one: RatingDraft, other: RatingDraft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Points that give the grade by their sum, so that nobody chooses it. */
export function isGradedByPoints({ viewpoints, combine }: RatingRequest): boolean {
  return (viewpoints ?? []).length > 0 && combine?.how === 'sum';
}

/** What is sent of a draft. */
export function pressOf(
  request: RatingRequest,
  draft: RatingDraft,
): Pick<RatingPress, 'grade' | 'points' | 'reason'> {
  const { viewpoints = [] } = request;
  const points = viewpoints.flatMap(({ id }) => {
    const typed = (draft.points[id] ?? '').normalize('NFKC').trim();
    return typed === '' ? [] : [{ viewpoint: id, points: Number(typed) }];
  });
  const grade = isGradedByPoints(request) ? '' : [draft.grade, ...draft.additions].join('');
  const reason = draft.reason.trim();
  return {
    ...(grade === '' ? {} : { grade }),
    ...(points.length === 0 ? {} : { points }),
    ...(reason === '' ? {} : { reason }),
  };
}

export interface DraftQuestion {
  plan: PlanDefinition;
  request: RatingRequest;
  of: Rated;
  draft: RatingDraft;
  suggested?: SuggestedGrade | undefined;
}

/** What the server would refuse a draft for, told before it is sent; the grade that it comes to where there is none. */
export function judgeDraft({ plan, request, of, draft, suggested }: DraftQuestion): {
  refusal?: Refusal;
  grade?: string;
} {
  const press = pressOf(request, draft);
  const missing = missingPoints(request, draft);
  if (missing) return { refusal: missing };
  const decided = decideRating({
    plan,
    request: request.id,
    of,
    ...press,
    ...(suggested?.suggestion ? { suggested: suggested.suggestion } : {}),
    ...(suggested?.rolledUp ? { rolledUp: suggested.rolledUp } : {}),
    by: '',
    at: '',
  });
  return decided.ok ? { grade: decided.value.grade } : { refusal: decided.refusal };
}

/** Every viewpoint needs its points where points give the grade; what is no number is not within its limits. */
function missingPoints(request: RatingRequest, { points }: RatingDraft): Refusal | undefined {
  const typed = (id: RatingId) => (points[id] ?? '').normalize('NFKC').trim();
  const { viewpoints = [] } = request;
  const isAny = viewpoints.some(({ id }) => typed(id) !== '');
  if (!isAny && !isGradedByPoints(request)) return undefined;
  const wrong = viewpoints.find(({ id }) => !/^-?\d+(\.\d+)?$/.test(typed(id)));
  return wrong && { code: 'pointsWrong', facts: { viewpoint: wrong.name, min: wrong.min, max: wrong.max } };
}
