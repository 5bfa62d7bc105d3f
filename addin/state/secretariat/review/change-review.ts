import type { Store } from '#addin/state/store.ts';
import type { SecretariatState } from '../secretariat-state.ts';
import type { ReviewState } from './review-state.ts';

/** Changes what the pane knows for reviewing and nothing else. */
export function changeReview(
  store: Store<SecretariatState>,
  change: (review: ReviewState) => Partial<ReviewState>,
): void {
  store.change((now) => ({ ...now, review: { ...now.review, ...change(now.review) } }));
}
