import type { RatingPress } from '#addin/api/tenken-api.ts';
import { pressKey } from '#addin/state/press-key.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import type { AssessmentDesk } from './assessment-desk.ts';
import { ratingKey } from './assessment-load.ts';
import { type AssessmentState, type Item, itemId, type PressOutcome } from './assessment-state.ts';
import { ownRating } from './given-grades.ts';
import { judgeDraft, pressOf, type RatingDraft } from './rating-draft.ts';
import { suggestedGrade } from './suggested-grade.ts';

/** Sends a grade: the draft, or the suggested one. What was typed stays until the server has it. */
export type Rate = (item: Item, draft: RatingDraft) => Promise<void>;

/** `reload` brings in the suggestions anew where they are out of date. */
export function createRating({ ports, opened, store }: AssessmentDesk, reload: () => Promise<void>): Rate {
  return async (item, draft) => {
    if (item.assignment.kind !== 'rating') return;
    const { request } = item.assignment;
    const say = (outcome: PressOutcome) => store.change((now) => withOutcome(now, item, outcome));
    const now = store.get();
    const suggested = suggestedGrade(now, item);
    const { refusal } = judgeDraft({ plan: now.plan, request, of: item.of, draft, suggested });
    if (refusal) return say({ kind: 'incomplete', refusal });
    say({ kind: 'sending' });
    const { round } = opened.role;
    const base = ownRating(now, item)?.revision ?? 0;
    const seen = suggested ? { seen: suggested.grade ?? '' } : {};
    const content = { base, request: request.id, ...pressOf(request, draft), ...seen };
    const idempotencyKey = await pressKey(round, ['rating', thingWord(item.of)], content);
    const press: RatingPress = { ...content, idempotencyKey };
    const answer = await ports.api.rate(round, item.of, press);
    if (answer.kind === 'ok') {
      return store.change((latest) => ({
        ...withOutcome(withRating(latest, answer.value), item, { kind: 'sent' }),
        drafts: { ...latest.drafts, [itemId(item)]: unsentSince(latest, item, draft) },
      }));
    }
    if (answer.kind !== 'refused' || answer.refusal.code !== 'overtaken') {
      return say({ kind: 'failed', trouble: answer });
    }
    const { current } = answer;
    if (current && current.revision > base) {
      store.change((latest) => withRating(latest, current));
      return say({ kind: 'overtaken' });
    }
    await reload();
    say({ kind: 'suggestionChanged' });
  };
}

/** What was chosen while the press was on its way stays. */
function unsentSince({ drafts }: AssessmentState, item: Item, sent: RatingDraft): RatingDraft | undefined {
  const draft = drafts[itemId(item)];
  return draft === sent ? undefined : draft;
}

function withOutcome(now: AssessmentState, item: Item, outcome: PressOutcome): AssessmentState {
  return { ...now, presses: { ...now.presses, [itemId(item)]: outcome } };
}

function withRating(now: AssessmentState, head: AssessmentState['ratings'][number]): AssessmentState {
  const key = ratingKey(head);
  return { ...now, ratings: [...now.ratings.filter((one) => ratingKey(one) !== key), head] };
}
