import type { ApiAnswer } from '#addin/api/tenken-api.ts';
import { pushKey } from '#addin/state/push-key.ts';
import type { SecretariatDesk } from '#addin/state/secretariat/secretariat-desk.ts';
import type { Store } from '#addin/state/store.ts';
import { shortFileName } from '#domain/mailed/read-mailed-file.ts';
import { wholeStart } from '#domain/sheet/finding-answer.ts';
import { longestClerkName } from '#domain/sheet/on-behalf-of.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { MailedState, Sent } from './mailed-state.ts';
import { type MailedSheetView, sheetsToSend, viewMailed } from './view-mailed.ts';

/** Sends one sheet after the other on the revision that it was compared with. Where nothing answers any more the rest waits. */
export function createMailedSending(
  desk: SecretariatDesk,
  store: Store<MailedState>,
  done: () => Promise<void>,
): () => Promise<void> {
  const note = (ref: string, sent: Sent) =>
    store.change((now) => ({ ...now, sent: { ...now.sent, [ref]: sent } }));

  const sendOne = async (sheet: MailedSheetView): Promise<Sent> => {
    note(sheet.form.ref, { kind: 'sending' });
    const answer = await push(desk, sheet);
    const head = answer.kind === 'ok' ? answer.value : answer.kind === 'refused' ? answer.current : undefined;
    if (head) keepHead(desk, head);
    const sent = sentBy(answer, sheet);
    // Nobody has seen what is stored now beside it: it is not sent again unasked.
    if (sent.kind === 'overtaken') {
      store.change((now) => ({ ...now, intents: { ...now.intents, [sheet.form.ref]: 'leave' } }));
    }
    note(sheet.form.ref, sent);
    return sent;
  };

  return async () => {
    if (store.get().sending) return;
    const sheets = sheetsToSend(viewMailed(store.get(), desk.store.get()));
    const say = (sending: MailedState['sending']) => store.change((now) => ({ ...now, sending }));
    let stored = 0;
    for (const [index, sheet] of sheets.entries()) {
      say({ done: index, all: sheets.length });
      const sent = await sendOne(sheet);
      if (sent.kind === 'sent') stored += 1;
      if (sent.kind === 'failed' && sent.trouble.kind === 'unreachable') break;
    }
    say(undefined);
    if (stored > 0) await done();
  };
}

async function push(desk: SecretariatDesk, sheet: MailedSheetView): Promise<ApiAnswer<SheetHead>> {
  const { round } = desk.opened.role;
  const { key, comparison, form, clerk } = sheet;
  const content = {
    base: comparison.base,
    intent: sheet.intent === 'submit' ? ('submit' as const) : ('save' as const),
    entries: comparison.entries,
    onBehalfOf: { name: wholeStart(clerk, longestClerkName), file: shortFileName(form.file.name) },
  };
  return desk.ports.api.push(round, key, { ...content, idempotencyKey: await pushKey(round, key, content) });
}

function sentBy(answer: ApiAnswer<SheetHead>, { intent }: MailedSheetView): Sent {
  if (answer.kind === 'ok') {
    return { kind: 'sent', intent: intent === 'submit' ? 'submit' : 'save', head: answer.value };
  }
  if (answer.kind === 'refused' && answer.refusal.code === 'overtaken') return { kind: 'overtaken' };
  const findings = answer.kind === 'refused' ? (answer.findings ?? []) : [];
  return { kind: 'failed', trouble: answer, findings };
}

function keepHead({ store }: SecretariatDesk, head: SheetHead): void {
  store.change((now) => ({ ...now, heads: { ...now.heads, [sheetKeyText(head)]: head } }));
}
