import type { ApiAnswer } from '#addin/api/tenken-api.ts';
import { pushKey } from '#addin/state/push-key.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { identityOf } from './beginning.ts';
import type { Checking } from './checking.ts';
import { compareWith } from './comparing.ts';
import type { DepartmentDesk } from './department-desk.ts';
import type { Intent } from './department-state.ts';
import { fieldsOfSheet } from './fields-of-sheet.ts';
import { findingsNow } from './findings-now.ts';
import type { Keeping } from './keeping.ts';
import { answersToSend, withHeads } from './said-answers.ts';
import { sameEntries } from './same-entries.ts';
import { entriesOf, placedOf } from './sheet-texts.ts';
import type { Typing } from './typing.ts';

/** Sends a sheet. Whatever the answer, the texts stay in the workbook. */
export type Send = (key: SheetKey, intent: Intent) => Promise<void>;

interface Parts {
  typing: Typing;
  checking: Checking;
  keep: Keeping['keep'];
}

export function createSending(desk: DepartmentDesk, { typing, checking, keep }: Parts): Send {
  const { store, ports } = desk;

  const push = async (key: SheetKey, intent: Intent, entries: Entries, base: number) => {
    const { round } = desk.opened.role;
    const answers = answersToSend(store.get(), key);
    const content = { base, intent, entries, ...(answers ? { answers } : {}) };
    const idempotencyKey = await pushKey(round, key, content);
    return ports.api.push(round, key, { ...content, idempotencyKey });
  };

  /** 412: where only the state has changed since, the same texts go out once more on the new base. */
  const settleOvertaken = async (key: SheetKey, intent: Intent, entries: Entries, current: SheetHead) => {
    const base = await findBaseEntries(desk, key);
    const fields = fieldsOfSheet(store.get().round.definition, key);
    const isOnlyTheState = base && sameEntries(base, current.entries, fields);
    if (isOnlyTheState || sameEntries(entries, current.entries, fields)) {
      store.change((now) => withHeads(now, [current]));
      return settle(key, intent, await push(key, intent, entries, current.revision));
    }
    store.change((now) => compareWith(now, { key, intent, mine: entries, theirs: current, base }));
  };

  const settle = async (key: SheetKey, intent: Intent, answer: ApiAnswer<SheetHead>): Promise<void> => {
    if (answer.kind === 'ok') {
      await noteSent(desk, key, intent, answer.value);
      return keep();
    }
    const findings = answer.kind === 'refused' ? (answer.findings ?? []) : [];
    store.change((now) => ({ ...now, exchange: { kind: 'failed', key, intent, trouble: answer, findings } }));
  };

  /** What the server would refuse the sheet for; nothing where the rules do not come, as the server has them, too. */
  const findBlocking = async (key: SheetKey): Promise<Finding[]> => {
    await checking.settle(key);
    const now = store.get();
    const checked = now.checked[sheetKeyText(key)];
    if (!checked) return [];
    return findingsNow(checked, checked.question.entries, []).filter(({ severity }) => severity === 'blocks');
  };

  return async (key, intent) => {
    const waits = intent === 'submit' && !store.get().checked[sheetKeyText(key)];
    const sending = { kind: 'sending', key, intent } as const;
    store.change((now) => ({
      ...now,
      exchange: waits ? { ...sending, waitsForChecks: true } : sending,
    }));
    await typing.flush().catch((fault: unknown) => {
      store.change((now) => ({ ...now, exchange: { kind: 'none' } }));
      throw fault;
    });
    const findings = intent === 'submit' ? await findBlocking(key) : [];
    if (findings.length > 0) return settle(key, intent, refusedFor(findings));
    store.change((now) => ({ ...now, exchange: sending }));
    const now = store.get();
    const id = sheetKeyText(key);
    const entries = entriesOf(placedOf(now, key), now.typed);
    const answer = await push(key, intent, entries, now.bases[id] ?? 0);
    const current =
      answer.kind === 'refused' && answer.refusal.code === 'overtaken' ? answer.current : undefined;
    await (current ? settleOvertaken(key, intent, entries, current) : settle(key, intent, answer));
  };
}

/** As the server says it. */
function refusedFor(findings: Finding[]): ApiAnswer<never> {
  return {
    kind: 'refused',
    refusal: { code: 'findingsBlock', facts: { count: findings.length } },
    findings,
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
    ...withHeads(now, [head]),
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
