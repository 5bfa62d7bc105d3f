import { isOpinionRequired } from '#domain/grades/is-opinion-required.ts';
import type { Indicator } from '#domain/plan/indicator.ts';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { type AssessmentState, type Item, isSameThing, itemId } from './assessment-state.ts';
import type { Assignment } from './assignment.ts';
import { combinedRating, opinionsOf, ownRating, ratingsOf } from './given-grades.ts';
import { draftOf, isSameDraft } from './rating-draft.ts';
import { suggestedGrade } from './suggested-grade.ts';

/** Where one thing of an assignment stands, as a list shows it. */
export interface ItemStanding {
  isDone: boolean;
  /** Something was typed that is not sent. */
  isUnsent: boolean;
  /** The grade that counts, with its marks. */
  grade?: string | undefined;
  suggested?: string | undefined;
  /** The plan wants a text here. */
  isRequired: boolean;
  /** Departments of an indicator that have not reported, where their figures are needed. */
  unreported: readonly DepartmentId[];
  /** How many members have written, where each writes for themselves. */
  members: number;
}

export function standingOf(state: AssessmentState, item: Item): ItemStanding {
  const given = ratingsOf(state, item);
  const texts = opinionsOf(state, item).filter(({ opinion }) => opinion.text !== '');
  const count = given.length + texts.length;
  return {
    isDone: item.assignment.kind === 'figures' ? unreportedOf(state, item).length === 0 : count > 0,
    isUnsent: isUnsent(state, item),
    grade: gradeOf(state, item),
    suggested: suggestedGrade(state, item)?.grade,
    isRequired: isRequired(state, item),
    unreported: unreportedOf(state, item),
    members: count,
  };
}

export interface AssignmentProgress {
  all: number;
  done: number;
}

export function progressOf(state: AssessmentState, assignment: Assignment): AssignmentProgress {
  const done = assignment.things.filter((of) => standingOf(state, { assignment, of }).isDone);
  return { all: assignment.things.length, done: done.length };
}

function isUnsent(state: AssessmentState, item: Item): boolean {
  const id = itemId(item);
  const draft = state.drafts[id];
  if (draft) return !isSameDraft(draft, draftOf(ownRating(state, item)?.rating));
  const text = state.texts[id];
  return text !== undefined && text !== (opinionsOf(state, item)[0]?.opinion.text ?? '');
}

function gradeOf(state: AssessmentState, item: Item): string | undefined {
  const [only, ...others] = ratingsOf(state, item);
  if (!only) return undefined;
  if (others.length > 0) return combinedRating(state, item)?.grade;
  return [only.rating.grade, ...(only.rating.additions ?? [])].join('');
}

/** The grade that the opinion's request looks at: of the rating that it names, else the indicator's own. */
function isRequired(state: AssessmentState, { assignment, of }: Item): boolean {
  if (assignment.kind !== 'opinion') return false;
  const { request } = assignment;
  if (!request.requiredFor) return request.isRequired ?? false;
  const rated = state.ratings.find(
    ({ request: id, member, rating }) =>
      (request.rating === undefined || id === request.rating) &&
      (member === undefined || member === state.member) &&
      isSameThing(rating.of, of),
  );
  const listed =
    of.things === 'indicator'
      ? state.indicators.find(({ indicator }) => indicator === of.indicator)
      : undefined;
  return isOpinionRequired(request, rated?.rating.grade ?? listed?.suggestion?.grade);
}

function unreportedOf(state: AssessmentState, { of }: Item): DepartmentId[] {
  if (of.things !== 'indicator') return [];
  const indicator = state.plan.indicators?.find(({ id }) => id === of.indicator);
  const listed = state.indicators.find((one) => one.indicator === of.indicator);
  return indicator && listed ? missingReports(indicator, reportedBy(listed.actuals)) : [];
}

function reportedBy(heads: AssessmentState['indicators'][number]['actuals']): Set<DepartmentId> {
  return new Set(heads.filter(({ actuals }) => actuals.length > 0).map(({ department }) => department));
}

/** Where figures add up all must report; else one is enough. */
function missingReports(
  { departments, parts }: Indicator,
  reported: ReadonlySet<DepartmentId>,
): DepartmentId[] {
  const missing = departments.filter((id) => !reported.has(id));
  const isAnyEnough = !parts.some(({ addsDepartments }) => addsDepartments);
  return isAnyEnough && missing.length < departments.length ? [] : missing;
}
