import type { BookReader, ChosenFile } from '#addin/books/book-reader.ts';
import type { SecretariatDesk } from '#addin/state/secretariat/secretariat-desk.ts';
import { createStore, type Store } from '#addin/state/store.ts';
import type { ReadMailed } from '#domain/mailed/mailed-file.ts';
import type { MailedIntent } from '#domain/mailed/offer-intents.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { createMailedChecks } from './mailed-checks.ts';
import { createMailedSending } from './mailed-sending.ts';
import { type MailedState, nothingMailed } from './mailed-state.ts';

/** Departments' workbooks that came by mail. */
export interface Mailed {
  state: Store<MailedState>;
  /** Reads them one after the other behind those that are being read. */
  add(files: readonly ChosenFile[]): Promise<void>;
  /** Says whose a form is, or that it shall be left alone. */
  answer(ref: string, key: SheetKey | 'leave'): void;
  /** Takes another file's form of the sheet than the one proposed. */
  take(sheet: string, ref: string): void;
  intend(ref: string, intent: MailedIntent): void;
  nameClerk(file: string, name: string): void;
  show(sheet: string | undefined): void;
  /** Sends what shall be sent and was not; what fails can be sent again. */
  send(): Promise<void>;
  /** Takes everything that was read off the screen; the files themselves are not touched. */
  clear(): void;
  /** Begins to check what is read; returns how to stop. */
  start(): () => void;
}

/** `sent` is called once something was stored. */
export function createMailed(desk: SecretariatDesk, reader: BookReader, sent: () => Promise<void>): Mailed {
  const store = createStore(nothingMailed);
  const change = (next: (now: MailedState) => Partial<MailedState>) =>
    store.change((now) => ({ ...now, ...next(now) }));
  const startChecks = createMailedChecks(desk, store);
  let count = 0;
  let waiting: Promise<void> = Promise.resolve();

  const readOne = async (id: string, file: ChosenFile) => {
    const read = await reader.read(file).catch((): ReadMailed => ({ ok: false, code: 'unreadable' }));
    change((now) => ({
      books: now.books.map((one) => (one.id === id ? { ...one, read } : one)),
      ...step(now),
    }));
  };

  return {
    state: store,
    send: createMailedSending(desk, store, sent),
    start: startChecks,
    add(files) {
      const fresh = files.map((file) => ({ id: `f${++count}`, file }));
      change(({ books, reading }) => ({
        books: [...books, ...fresh.map(({ id, file }) => ({ id, name: file.name }))],
        reading: { done: reading?.done ?? 0, all: (reading?.all ?? 0) + fresh.length },
      }));
      waiting = fresh.reduce((before, { id, file }) => before.then(() => readOne(id, file)), waiting);
      return waiting;
    },
    answer: (ref, key) => change(({ answers }) => ({ answers: { ...answers, [ref]: key } })),
    take: (sheet, ref) => change(({ taken }) => ({ taken: { ...taken, [sheet]: ref } })),
    intend: (ref, intent) => change(({ intents }) => ({ intents: { ...intents, [ref]: intent } })),
    nameClerk: (file, name) => change(({ clerks }) => ({ clerks: { ...clerks, [file]: name } })),
    show: (open) => change(() => ({ open })),
    clear: () =>
      change(({ checks, reading }) => (reading ? {} : { ...nothingMailed, open: undefined, checks })),
  };
}

function step({ reading }: MailedState): Pick<MailedState, 'reading'> {
  if (!reading) return {};
  const done = reading.done + 1;
  return { reading: done < reading.all ? { ...reading, done } : undefined };
}
