import type { ApiAnswer } from '#addin/api/tenken-api.ts';
import { pushKey } from '#addin/state/push-key.ts';
import type { FieldRemark } from '#domain/sheet/field-remark.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import type { MoveExchange, ReviewMove, SecretariatState } from '../secretariat-state.ts';
import { nextToDo } from './place-in-walk.ts';

/** Accepts, returns with remarks, or takes an acceptance back; then goes on to the next sheet that is chosen. */
export type Review = (
  key: SheetKey,
  move: ReviewMove,
  remark?: string,
  remarks?: readonly FieldRemark[],
) => Promise<void>;

/** `refresh` is called once the server has agreed. */
export function createReviewing(desk: SecretariatDesk, refresh: () => Promise<void>): Review {
  const { store } = desk;
  const say = (move: MoveExchange) => store.change((now) => ({ ...now, move }));

  return async (key, move, remark, remarks) => {
    say({ kind: 'moving', move });
    const answer = await sendMove(desk, key, {
      move,
      ...(remark === undefined ? {} : { remark }),
      ...(remarks && remarks.length > 0 ? { remarks } : {}),
    });
    if (answer.kind === 'ok') {
      store.change((now) => afterMove(now, key, move));
      return refresh();
    }
    if (answer.kind === 'refused' && answer.current) return say({ kind: 'overtaken' });
    say({ kind: 'failed', move, trouble: answer });
  };
}

export interface MoveContent {
  move: ReviewMove;
  remark?: string;
  remarks?: readonly FieldRemark[];
}

/** One move, on the revision that the pane shows; keeps the head that comes back, also where it was overtaken. */
export async function sendMove(
  { ports, opened, store }: SecretariatDesk,
  key: SheetKey,
  move: MoveContent,
): Promise<ApiAnswer<SheetHead>> {
  const { round } = opened.role;
  const id = sheetKeyText(key);
  const content = { base: store.get().heads[id]?.revision ?? 0, ...move };
  const answer = await ports.api.move(round, key, {
    ...content,
    idempotencyKey: await pushKey(round, key, content),
  });
  const head = answer.kind === 'ok' ? answer.value : answer.kind === 'refused' ? answer.current : undefined;
  if (head) store.change((now) => ({ ...now, heads: { ...now.heads, [id]: head } }));
  return answer;
}

/** What was sent is no draft any more. The pane goes on, unless somebody has left the sheet meanwhile. */
function afterMove(now: SecretariatState, key: SheetKey, move: ReviewMove): SecretariatState {
  const { [sheetKeyText(key)]: sent, ...others } = now.review.drafts;
  const drafts = move === 'return' || !sent ? others : now.review.drafts;
  const isThere = now.open?.project === key.project && now.open.department === key.department;
  const next = move === 'withdrawAcceptance' ? undefined : nextToDo(now, key);
  const done = { key, move, isLast: move !== 'withdrawAcceptance' && !next };
  return {
    ...now,
    move: { kind: 'none' },
    open: isThere && next ? next : now.open,
    review: { ...now.review, drafts, done },
  };
}
