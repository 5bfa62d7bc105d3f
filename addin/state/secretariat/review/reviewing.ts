import { pushKey } from '#addin/state/push-key.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import type { MoveExchange, ReviewMove } from '../secretariat-state.ts';

/** Accepts, returns with a remark, or takes an acceptance back. */
export type Review = (key: SheetKey, move: ReviewMove, remark?: string) => Promise<void>;

/** `moved` is called once the server has agreed. */
export function createReviewing(
  { ports, opened, store }: SecretariatDesk,
  moved: () => Promise<void>,
): Review {
  const say = (move: MoveExchange) => store.change((now) => ({ ...now, move }));
  const keep = (head: SheetHead) =>
    store.change((now) => ({ ...now, heads: { ...now.heads, [sheetKeyText(head)]: head } }));

  return async (key, move, remark) => {
    say({ kind: 'moving', move });
    const { round } = opened.role;
    const base = store.get().heads[sheetKeyText(key)]?.revision ?? 0;
    const content = { base, move, ...(remark === undefined ? {} : { remark }) };
    const answer = await ports.api.move(round, key, {
      ...content,
      idempotencyKey: await pushKey(round, key, content),
    });
    if (answer.kind === 'ok') {
      keep(answer.value);
      say({ kind: 'moved', move });
      return moved();
    }
    if (answer.kind === 'refused' && answer.current) {
      keep(answer.current);
      return say({ kind: 'overtaken' });
    }
    say({ kind: 'failed', move, trouble: answer });
  };
}
