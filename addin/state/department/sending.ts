import type { ApiAnswer } from '#addin/api/tenken-api.ts';
import { pushKey } from '#addin/state/push-key.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { identityOf } from './beginning.ts';
import { compareWith } from './comparing.ts';
import type { DepartmentDesk } from './department-desk.ts';
import type { Intent } from './department-state.ts';
import { fieldsOfSheet } from './fields-of-sheet.ts';
import { sameEntries } from './same-entries.ts';
import { entriesOf } from './sheet-view.ts';
import type { Typing } from './typing.ts';

/** Sends a sheet. Whatever the answer, the texts stay in the workbook. */
export type Send = (key: SheetKey, intent: Intent) => Promise<void>;

export function createSending(desk: DepartmentDesk, typing: Typing): Send {
  const { store, ports } = desk;

  const push = async (key: SheetKey, intent: Intent, entries: Entries, base: number) =>
    ports.api.push(desk.opened.role.round, key, {
      base,
      intent,
      entries,
      idempotencyKey: await pushKey(desk.opened.role.round, key, { base, intent, entries }),
    });

  /** 412: where only the state has changed since, the same texts go out once more on the new base. */
  const settleOvertaken = async (key: SheetKey, intent: Intent, entries: Entries, current: SheetHead) => {
    const base = await findBaseEntries(desk, key);
    const fields = fieldsOfSheet(store.get().round.definition, key);
    const isOnlyTheState = base && sameEntries(base, current.entries, fields);
    if (isOnlyTheState || sameEntries(entries, current.entries, fields)) {
      return settle(key, intent, await push(key, intent, entries, current.revision));
    }
    store.change((now) => compareWith(now, { key, intent, mine: entries, theirs: current, base }));
  };

  const settle = async (key: SheetKey, intent: Intent, answer: ApiAnswer<SheetHead>): Promise<void> => {
    if (answer.kind === 'ok') return noteSent(desk, key, intent, answer.value);
    const findings = answer.kind === 'refused' ? (answer.findings ?? []) : [];
    store.change((now) => ({ ...now, exchange: { kind: 'failed', key, intent, trouble: answer, findings } }));
  };

  return async (key, intent) => {
    store.change((now) => ({ ...now, exchange: { kind: 'sending', key, intent } }));
    await typing.flush().catch((fault: unknown) => {
      store.change((now) => ({ ...now, exchange: { kind: 'none' } }));
      throw fault;
    });
    const now = store.get();
    const id = sheetKeyText(key);
    const entries = entriesOf(
      now.fields.filter((one) => sheetKeyText(one.key) === id),
      now.typed,
    );
    const answer = await push(key, intent, entries, now.bases[id] ?? 0);
    const current =
      answer.kind === 'refused' && answer.refusal.code === 'overtaken' ? answer.current : undefined;
    await (current ? settleOvertaken(key, intent, entries, current) : settle(key, intent, answer));
  };
}

/** The texts that the workbook's started from; nothing where the server does not say. */
async function findBaseEntries(desk: DepartmentDesk, key: SheetKey): Promise<Entries | undefined> {
  const revision = desk.store.get().bases[sheetKeyText(key)] ?? 0;
  if (revision === 0) return {};
  const revisions = await desk.ports.api.revisions(desk.opened.role.round, key);
  return revisions.kind === 'ok'
    ? revisions.value.find((one) => one.revision === revision)?.entries
    : undefined;
}

async function noteSent(desk: DepartmentDesk, key: SheetKey, intent: Intent, head: SheetHead): Promise<void> {
  const id = sheetKeyText(key);
  desk.store.change((now) => ({
    ...now,
    heads: { ...now.heads, [id]: head },
    bases: { ...now.bases, [id]: head.revision },
    exchange: { kind: 'sent', key, intent },
  }));
  const now = desk.store.get();
  if (!now.identity) return;
  const identity = identityOf(desk, now);
  // A file that cannot be changed now is no harm: equal texts adopt the server's revision when it is opened again.
  await desk.ports.workbook.saveIdentity(identity).catch(() => undefined);
  desk.store.change((latest) => ({ ...latest, identity }));
}
