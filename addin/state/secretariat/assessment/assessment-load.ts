import type { ApiAnswer } from '#addin/api/tenken-api.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { AssessmentDesk } from './assessment-desk.ts';
import type { AssessmentState } from './assessment-state.ts';

/** Asks for what the plan has of indicators, ratings and opinions. Without an answer everything shown stays. */
export function createAssessmentLoad({ ports, opened, store }: AssessmentDesk): () => Promise<void> {
  return async () => {
    const { round } = opened.role;
    const plan = store.get().plan;
    store.change((now) => ({ ...now, load: { kind: 'loading' } }));
    const [indicators, ratings, opinions] = await Promise.all([
      plan.indicators ? ports.api.indicators(round) : undefined,
      plan.ratings ? ports.api.ratings(round) : undefined,
      // Members are known again by a word that comes with the opinions.
      plan.opinions || plan.ratings ? ports.api.opinions(round) : undefined,
    ]);
    store.change((now) => ({
      ...now,
      ...(indicators?.kind === 'ok' ? { indicators: indicators.value } : {}),
      ...(ratings?.kind === 'ok' ? { ratings: newest(now.ratings, ratings.value, ratingKey) } : {}),
      ...(opinions?.kind === 'ok'
        ? { ...opinions.value, opinions: newest(now.opinions, opinions.value.opinions, opinionKey) }
        : {}),
      load: loadOf([indicators, ratings, opinions]),
    }));
  };
}

function loadOf(answers: readonly (ApiAnswer<unknown> | undefined)[]): AssessmentState['load'] {
  const trouble = answers.flatMap((one) => (one && one.kind !== 'ok' ? [one] : []))[0];
  return trouble ? { kind: 'failed', trouble } : { kind: 'ready' };
}

/** A grade or text may have been sent while the answer was on its way; none ever vanishes. */
function newest<Head extends { revision: number }>(
  known: readonly Head[],
  fresh: readonly Head[],
  keyOf: (head: Head) => string,
): Head[] {
  const heads = new Map(fresh.map((head) => [keyOf(head), head]));
  for (const head of known) {
    if ((heads.get(keyOf(head))?.revision ?? 0) < head.revision) heads.set(keyOf(head), head);
  }
  return [...heads.values()];
}

export function ratingKey({ request, member = '', rating }: RatingHead): string {
  return `${request} ${thingWord(rating.of)} ${member}`;
}

export function opinionKey({ request, member = '', opinion }: OpinionHead): string {
  return `${request} ${thingWord(opinion.of)} ${member}`;
}
