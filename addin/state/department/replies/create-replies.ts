import type { PanePorts } from '#addin/state/pane-ports.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { pressKey } from '#addin/state/press-key.ts';
import { createStore, type Store } from '#addin/state/store.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { mayDo } from '#domain/rights/rights.ts';
import {
  type AskedReply,
  askedReplies,
  asksForReplies,
  type RepliesState,
  type ReplyPress,
  replyId,
} from './replies-state.ts';

/** 対応状況: what a department says to last year's opinions about its own things. */
export interface Replies {
  state: Store<RepliesState>;
  /** Brings in the opinions and what was answered; nothing is asked where the plan wants no replies. */
  load(): Promise<void>;
  /** What this person's departments are asked now. */
  asked(state: RepliesState): AskedReply[];
  type(asked: AskedReply, text: string): void;
  /** Sends what was typed; it stays in the box until the server has it. */
  save(asked: AskedReply): Promise<void>;
}

export function createReplies({
  ports,
  opened,
}: {
  ports: Pick<PanePorts, 'api'>;
  opened: OpenedWorkbook;
}): Replies {
  const plan = opened.round.definition;
  const { round } = opened.role;
  const departments = ownDepartments(opened);
  const store = createStore<RepliesState>({ load: 'unasked', replies: [], typed: {}, presses: {} });
  const say = (id: string, press: ReplyPress | undefined) =>
    store.change((now) => ({ ...now, presses: { ...now.presses, [id]: press } }));

  return {
    state: store,
    asked: (state) => askedReplies(plan, departments, state),
    async load() {
      if (!asksForReplies(plan)) return;
      store.change((now) => ({ ...now, load: 'loading' }));
      const answer = await ports.api.opinions(round);
      if (answer.kind !== 'ok') return store.change((now) => ({ ...now, load: { trouble: answer } }));
      const { lastYear, replies } = answer.value;
      store.change((now) => ({
        ...now,
        load: 'ready',
        lastYear,
        replies: replies.reduce(withReply, now.replies),
      }));
    },
    type({ id }, text) {
      store.change((now) => ({
        ...now,
        typed: { ...now.typed, [id]: text },
        // Beside what somebody else saved one goes on typing with both in sight.
        presses: now.presses[id]?.kind === 'overtaken' ? now.presses : { ...now.presses, [id]: undefined },
      }));
    },
    async save({ id, request, of, department }) {
      const text = store.get().typed[id];
      if (text === undefined) return;
      say(id, { kind: 'sending' });
      const base = store.get().replies.find((one) => replyId(one) === id)?.revision ?? 0;
      const content = { base, request, text };
      const idempotencyKey = await pressKey(round, ['reply', thingWord(of), department], content);
      const answer = await ports.api.writeReply(round, of, department, { ...content, idempotencyKey });
      if (answer.kind === 'ok') {
        store.change((now) => ({
          ...now,
          replies: withReply(now.replies, answer.value),
          typed: { ...now.typed, [id]: now.typed[id] === text ? undefined : now.typed[id] },
        }));
        return say(id, { kind: 'sent' });
      }
      const current =
        answer.kind === 'refused' && answer.refusal.code === 'overtaken' ? answer.current : undefined;
      if (!current) return say(id, { kind: 'failed', trouble: answer });
      store.change((now) => ({ ...now, replies: withReply(now.replies, current) }));
      say(id, { kind: 'overtaken' });
    },
  };
}

/** Those that the person may answer for: their own, and the workbook's. */
function ownDepartments({ role, round, me }: OpenedWorkbook): DepartmentId[] {
  const { plan } = role.round;
  const own = me.memberships.filter((one) => one.plan === plan).map(({ department }) => department);
  const wanted = new Set([role.department, ...own]);
  return round.definition.departments
    .map(({ id }) => id)
    .filter((id) => wanted.has(id) && mayDo(me.memberships, plan, 'writeReply', id));
}

/** A newer one takes the place of an older one. */
function withReply(known: readonly ReplyHead[], head: ReplyHead): readonly ReplyHead[] {
  const id = replyId(head);
  const before = known.find((one) => replyId(one) === id);
  if (before && before.revision > head.revision) return known;
  return [...known.filter((one) => replyId(one) !== id), head];
}
