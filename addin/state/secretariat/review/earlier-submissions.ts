import { earlierSubmission, mayHaveEarlier } from '#domain/sheet/earlier-submission.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import type { SecretariatState } from '../secretariat-state.ts';
import { changeReview } from './change-review.ts';
import type { Earlier } from './review-state.ts';

export interface EarlierSubmissions {
  /** Follows which sheet is open; returns how to stop. */
  start(): () => void;
  /** Asks again for the open sheet after no answer came. */
  askAgain(): void;
}

/** Brings what the open sheet had been submitted with before, once for each of its revisions, where there can be any. */
export function createEarlierSubmissions({ store, ports, opened }: SecretariatDesk): EarlierSubmissions {
  const keep = (head: SheetHead, earlier: Earlier) =>
    changeReview(store, (review) => ({ earlier: { ...review.earlier, [sheetKeyText(head)]: earlier } }));

  const ask = async (head: SheetHead) => {
    const { revision } = head;
    keep(head, { kind: 'asking', revision });
    const answer = await ports.api.revisions(opened.role.round, head);
    if (store.get().review.earlier[sheetKeyText(head)]?.revision !== revision) return;
    if (answer.kind !== 'ok') return keep(head, { kind: 'failed', revision });
    const found = earlierSubmission(head, answer.value);
    keep(head, found ? { kind: 'found', revision, head: found } : { kind: 'none', revision });
  };
  const follow = (now: SecretariatState) => {
    const head = openHead(now);
    if (!head || !mayHaveEarlier(head)) return;
    const known = now.review.earlier[sheetKeyText(head)];
    if (known?.revision !== head.revision) void ask(head);
  };
  return {
    start() {
      let before = store.get();
      return store.subscribe(() => {
        const now = store.get();
        const isSame = now.open === before.open && now.heads === before.heads;
        before = now;
        if (!isSame) follow(now);
      });
    },
    askAgain() {
      const head = openHead(store.get());
      if (head) void ask(head);
    },
  };
}

function openHead({ open, heads }: SecretariatState): SheetHead | undefined {
  return open && heads[sheetKeyText(open)];
}
