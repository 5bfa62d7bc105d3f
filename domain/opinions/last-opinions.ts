import type { PlanDefinition } from '../plan/plan-definition.ts';
import { isBlank } from '../text/is-blank.ts';
import type { OpinionHead } from './opinion-head.ts';
import { thingsNow } from './things-now.ts';

/** Last year's opinions that stand, each with what it is about under this year's ids, as `thingsNow` says. */
export interface LastOpinion {
  head: OpinionHead;
  /** What it is about has ended, and nothing took its place: it is named by last year's id. */
  hasEnded: boolean;
}

/** Of another plan that this one follows, only what goes on here: its ids may stand for other things. */
export function lastOpinions(
  last: PlanDefinition,
  now: PlanDefinition,
  heads: readonly OpinionHead[],
): LastOpinion[] {
  return heads
    .filter(({ opinion }) => !isBlank(opinion.text))
    .flatMap((head): LastOpinion[] => {
      const things = thingsNow(last, now, head.opinion.of);
      if (things.length === 0) return last.id === now.id ? [{ head, hasEnded: true }] : [];
      return things.map((of) => ({ head: { ...head, opinion: { ...head.opinion, of } }, hasEnded: false }));
    });
}
