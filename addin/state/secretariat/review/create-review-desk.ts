import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import { changeReview } from './change-review.ts';
import { createEarlierSubmissions } from './earlier-submissions.ts';
import { openSheet } from './open-sheet.ts';
import { createRefreshing } from './refreshing.ts';
import { createRemarkDrafts, type RemarkDrafts } from './remark-drafts.ts';
import { createReviewChecks } from './review-checks.ts';
import { firstReviewState, type SheetChoice } from './review-state.ts';
import { createReviewing, type Review } from './reviewing.ts';
import { createSeveralAtOnce, type SeveralAtOnce } from './several-at-once.ts';

/** What can be done for reviewing, sheet by sheet or several at once. */
export interface ReviewDesk {
  review: Review;
  remarks: RemarkDrafts;
  several: SeveralAtOnce;
  /** What was picked among other sheets is picked no longer. */
  choose(choice: Partial<SheetChoice>): void;
  openSheet(key: SheetKey | undefined): void;
  askEarlierAgain(): void;
  /** Follows the sheet that is open; returns how to stop. */
  start(): () => void;
}

export function createReviewDesk(desk: SecretariatDesk, pull: () => Promise<void>): ReviewDesk {
  const { store } = desk;
  const checks = createReviewChecks(desk);
  const earlier = createEarlierSubmissions(desk);
  const refresh = createRefreshing(desk, pull);
  return {
    review: createReviewing(desk, refresh),
    remarks: createRemarkDrafts(desk),
    several: createSeveralAtOnce(desk, { check: checks.check, refresh }),
    choose(choice) {
      changeReview(store, (review) => ({
        choice: { ...review.choice, ...choice },
        picked: firstReviewState.picked,
        batch: firstReviewState.batch,
      }));
    },
    openSheet: (key) => store.change((now) => openSheet(now, key)),
    askEarlierAgain: earlier.askAgain,
    start() {
      const stops = [checks.start(), earlier.start()];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
