import type { JudgedFinding } from '#addin/state/department/judged-finding.ts';
import { findMove } from '#domain/sheet/moves.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { stateOf } from '../round-progress.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import type { SecretariatState } from '../secretariat-state.ts';
import { changeReview } from './change-review.ts';
import { chosenSheets } from './chosen-sheets.ts';
import type { Batch, BatchMove, Flagged, NotDone, Seen } from './review-state.ts';
import { type MoveContent, sendMove } from './reviewing.ts';

/** Accepts or returns several sheets, each by a move of its own. */
export interface SeveralAtOnce {
  pick(key: SheetKey, isPicked: boolean): void;
  /** Every sheet that is chosen and can be accepted, or none. */
  pickAll(isPicked: boolean): void;
  /** Reads what is picked with the rules, so that sheets with open findings are named first. */
  prepareAccept(): Promise<void>;
  take(key: SheetKey, isTaken: boolean): void;
  accept(): Promise<void>;
  beginReturn(): void;
  writeReason(text: string): void;
  sendBack(): Promise<void>;
  /** Ends what is under way after the sheet that is being sent; the rest stays picked. */
  stop(): void;
  dismiss(): void;
}

interface Around {
  /** What is noticed in a sheet with all that stands around it; nothing while the rules are not there. */
  check(key: SheetKey): Promise<readonly JudgedFinding[] | undefined>;
  refresh(): Promise<void>;
}

export function createSeveralAtOnce(desk: SecretariatDesk, { check, refresh }: Around): SeveralAtOnce {
  const { store } = desk;
  let isStopped = false;
  const say = (batch: Batch) => changeReview(store, () => ({ batch }));
  const setPicked = (keys: readonly SheetKey[]) =>
    changeReview(store, () => ({
      picked: Object.fromEntries(keys.map((key) => [sheetKeyText(key), true as const])),
    }));
  const drop = (key: SheetKey) =>
    changeReview(store, ({ picked: { [sheetKeyText(key)]: _, ...picked } }) => ({ picked }));

  const run = async (move: BatchMove, sheets: readonly Seen[], remark?: string) => {
    isStopped = false;
    const failed: NotDone[] = [];
    let done = 0;
    for (const { key, revision } of sheets) {
      say({ kind: 'running', move, done: done + failed.length, all: sheets.length });
      const why = await send(desk, { key, revision }, { move, ...(remark === undefined ? {} : { remark }) });
      if (why === undefined) {
        done += 1;
        drop(key);
      } else failed.push({ key, why });
      if (isStopped || (why !== undefined && endsAll(why))) break;
    }
    const left = sheets.length - done - failed.length;
    say({ kind: 'finished', move, done, failed, left });
    if (move === 'return' && done === sheets.length) changeReview(store, () => ({ reason: '' }));
    if (done > 0) await refresh();
  };

  return {
    pick(key, isPicked) {
      if (!isPicked) return drop(key);
      changeReview(store, ({ picked }) => ({ picked: { ...picked, [sheetKeyText(key)]: true } }));
    },
    pickAll(isPicked) {
      const now = store.get();
      setPicked(isPicked ? chosenSheets(now).filter((key) => mayAccept(now, key)) : []);
    },
    async prepareAccept() {
      isStopped = false;
      const keys = pickedSheets(store.get());
      const clean: Seen[] = [];
      const flagged: Flagged[] = [];
      for (const [done, key] of keys.entries()) {
        say({ kind: 'checking', done, all: keys.length });
        const findings = await check(key);
        if (isStopped) return say({ kind: 'none' });
        if (!findings) return say({ kind: 'unchecked' });
        const open = findings.filter(({ answer }) => !answer);
        const seen = seenNow(store.get(), key);
        if (open.length === 0) clean.push(seen);
        else flagged.push({ ...seen, findings: open, isTaken: false });
      }
      say({ kind: 'confirming', clean, flagged });
    },
    take(key, isTaken) {
      const { batch } = store.get().review;
      if (batch.kind !== 'confirming') return;
      const id = sheetKeyText(key);
      const flagged = batch.flagged.map((one) => (sheetKeyText(one.key) === id ? { ...one, isTaken } : one));
      say({ ...batch, flagged });
    },
    async accept() {
      const { batch } = store.get().review;
      if (batch.kind === 'confirming') await run('accept', toAccept(batch));
    },
    beginReturn: () => say({ kind: 'reason' }),
    writeReason: (reason) => changeReview(store, () => ({ reason })),
    async sendBack() {
      const now = store.get();
      const reason = now.review.reason.trim();
      const sheets = pickedSheets(now).map((key) => seenNow(now, key));
      if (reason !== '') await run('return', sheets, reason);
    },
    stop() {
      isStopped = true;
    },
    dismiss: () => say({ kind: 'none' }),
  };
}

/** In the order of the plan; what was picked and has moved on meanwhile is not among them. */
export function pickedSheets(now: SecretariatState): SheetKey[] {
  const { picked } = now.review;
  return now.sheets.filter((key) => picked[sheetKeyText(key)] && mayAccept(now, key));
}

export function mayAccept(now: SecretariatState, key: SheetKey): boolean {
  return findMove('accept', stateOf(now, key)) !== undefined;
}

/** What is accepted as the confirmation stands. */
export function toAccept({ clean, flagged }: Extract<Batch, { kind: 'confirming' }>): Seen[] {
  return [...clean, ...flagged.filter(({ isTaken }) => isTaken)];
}

function seenNow({ heads }: SecretariatState, key: SheetKey): Seen {
  return { key, revision: heads[sheetKeyText(key)]?.revision ?? 0 };
}

/** Sends the move of a sheet that is still as it was seen; gives why it was not done. */
async function send(
  desk: SecretariatDesk,
  seen: Seen,
  content: MoveContent,
): Promise<NotDone['why'] | undefined> {
  if (seenNow(desk.store.get(), seen.key).revision !== seen.revision) return 'overtaken';
  const answer = await sendMove(desk, seen.key, content);
  if (answer.kind === 'ok') return undefined;
  return answer.kind === 'refused' && answer.current ? 'overtaken' : answer;
}

/** No connection or no account: the next sheet would fare no better. */
function endsAll(trouble: NotDone['why']): boolean {
  if (trouble === 'overtaken') return false;
  return (
    trouble.kind === 'unreachable' ||
    (trouble.kind === 'refused' && ['notSignedIn', 'notAMember', 'busy'].includes(trouble.refusal.code))
  );
}
