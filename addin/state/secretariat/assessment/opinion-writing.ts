import { pressKey } from '#addin/state/press-key.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { AssessmentDesk } from './assessment-desk.ts';
import { opinionKey } from './assessment-load.ts';
import { type AssessmentState, type Item, itemId, type PressOutcome } from './assessment-state.ts';
import { ownOpinion } from './given-grades.ts';

/** Sends what was typed; it stays in the box whatever comes of it. */
export type WriteOpinion = (item: Item) => Promise<void>;

export function createOpinionWriting({ ports, opened, store }: AssessmentDesk): WriteOpinion {
  return async (item) => {
    const id = itemId(item);
    const text = store.get().texts[id];
    if (item.assignment.kind !== 'opinion' || text === undefined) return;
    const say = (outcome: PressOutcome) =>
      store.change((now) => ({ ...now, presses: { ...now.presses, [id]: outcome } }));
    say({ kind: 'sending' });
    const { round } = opened.role;
    const base = ownOpinion(store.get(), item)?.revision ?? 0;
    const content = { base, request: item.assignment.request.id, text };
    const idempotencyKey = await pressKey(round, ['opinion', thingWord(item.of)], content);
    const answer = await ports.api.writeOpinion(round, item.of, { ...content, idempotencyKey });
    if (answer.kind === 'ok') {
      store.change((now) => ({
        ...withOpinion(now, answer.value),
        // What was typed while the press was on its way stays.
        texts: { ...now.texts, [id]: now.texts[id] === text ? undefined : now.texts[id] },
      }));
      return say({ kind: 'sent' });
    }
    if (answer.kind === 'refused' && answer.refusal.code === 'overtaken' && answer.current) {
      const { current } = answer;
      store.change((now) => withOpinion(now, current));
      return say({ kind: 'overtaken' });
    }
    say({ kind: 'failed', trouble: answer });
  };
}

function withOpinion(now: AssessmentState, head: OpinionHead): AssessmentState {
  const key = opinionKey(head);
  return { ...now, opinions: [...now.opinions.filter((one) => opinionKey(one) !== key), head] };
}
