import type { Combination } from '../plan/grading-rules.ts';
import type { RatingRequest } from '../plan/rating-request.ts';

/** How the grades of several members become one. With viewpoints, `combine` says how points become a member's grade. */
export function membersCombination({
  combine,
  combineMembers,
  viewpoints,
}: Pick<RatingRequest, 'combine' | 'combineMembers' | 'viewpoints'>): Combination | undefined {
  return combineMembers ?? (viewpoints ? undefined : combine);
}
