import type { PanePorts } from '#addin/state/pane-ports.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { createStore, type Store } from '#addin/state/store.ts';
import type { Place } from '#addin/state/workbook-port.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { createReporting, type Reporting } from './actuals/create-reporting.ts';
import { createActuals } from './actuals.ts';
import { type Answering, createAnswering } from './answering.ts';
import { type Beginning, createBeginning } from './beginning.ts';
import { createChecking } from './checking.ts';
import { type Choosing, createChoosing } from './choosing.ts';
import { type Copying, createCopying } from './copying.ts';
import { type Curing, createCuring } from './curing.ts';
import type { DepartmentDesk } from './department-desk.ts';
import type { DepartmentState, DepartmentView } from './department-state.ts';
import { createHeads } from './heads.ts';
import { createKeeping } from './keeping.ts';
import { createLastYears } from './last-years.ts';
import { ownSheets } from './own-sheets.ts';
import { createReading } from './reading.ts';
import { createReplies, type Replies } from './replies/create-replies.ts';
import { createSending, type Send } from './sending.ts';
import { createTyping, type Typing } from './typing.ts';

/** A department's workbook at work. */
export interface Department extends Beginning, Typing, Choosing, Copying, Curing, Answering {
  state: Store<DepartmentState>;
  /** Reads the workbook and the server's heads, and keeps watching; returns how to stop. */
  open(): Promise<() => void>;
  refresh(): Promise<void>;
  show(view: DepartmentView): void;
  openSheet(key: SheetKey): void;
  jump(place: Place): void;
  send: Send;
  /** What is answered to last year's opinions; it has a state of its own. */
  replies: Replies;
  /** What is reported of indicators; it has a state of its own. */
  reporting: Reporting;
  /** Takes the answer of the last sending off the screen. */
  dismiss(): void;
}

export function createDepartment(ports: PanePorts, opened: OpenedWorkbook): Department {
  const store = createStore(firstState(opened));
  const desk: DepartmentDesk = { ports, opened, store };
  const reading = createReading(desk);
  const typing = createTyping(desk);
  const refresh = createHeads(desk);
  const readLastYear = createLastYears(desk);
  const checking = createChecking(desk);
  const askActuals = createActuals(desk);
  // The rules read what was reported just now, too.
  const reporting = createReporting({ ports, opened, stored: () => void askActuals.now() });
  const { read: readKept, keep } = createKeeping(desk);
  const beginning = createBeginning(desk, reading);
  const replies = createReplies(desk);
  const send = createSending(desk, { typing, checking, keep });
  // Excel moves no selection while a cell is being edited; nothing is lost by that.
  const jump = (place: Place) => void ports.workbook.select(place).catch(() => undefined);
  const show = (view: DepartmentView) =>
    store.change((now) => ({
      ...now,
      view,
      exchange: now.exchange.kind === 'sending' ? now.exchange : { kind: 'none' },
    }));

  return {
    state: store,
    ...beginning,
    ...typing,
    ...createChoosing(desk, typing, send),
    ...createCopying(desk, typing),
    ...createCuring(desk, typing, checking),
    ...createAnswering(desk, keep),
    send,
    show,
    replies,
    reporting,
    async refresh() {
      await Promise.all([refresh(), replies.load(), reporting.load()]);
    },
    async begin() {
      await beginning.begin();
      keep();
    },
    async open() {
      const stop = await ports.workbook.watch(reading.noteChange);
      const stopChecking = checking.start();
      await Promise.all([reading.read(), refresh(), readKept()]);
      show({ kind: opened.identity ? 'list' : 'beginning' });
      const stopAsking = askActuals.later();
      void replies.load();
      void reporting.load();
      return () => {
        stopChecking();
        stopAsking();
        void stop();
      };
    },
    openSheet(key) {
      show({ kind: 'form', key });
      void readLastYear(key);
      const place = firstPlace(store.get(), key);
      if (place) jump(place);
    },
    jump,
    dismiss() {
      store.change((now) => ({ ...now, exchange: { kind: 'none' } }));
    },
  };
}

/** Where the sheet's form begins in the workbook, so that pane and worksheet show the same. */
function firstPlace({ fields }: DepartmentState, key: SheetKey): Place | undefined {
  const places = fields
    .filter((one) => sheetKeyText(one.key) === sheetKeyText(key))
    .map(({ place }) => place);
  return places.find((place) => place !== undefined && place !== 'gone');
}

function firstState(opened: OpenedWorkbook): DepartmentState {
  const bases = opened.identity?.bases ?? [];
  return {
    round: opened.round,
    sheets: ownSheets(opened),
    view: { kind: 'reading' },
    identity: opened.identity,
    bases: Object.fromEntries(bases.map((base) => [`${base.project}/${base.department}`, base.revision])),
    fields: [],
    earlier: [],
    placing: { placed: [], questions: [], foreign: [] },
    notes: [],
    answers: {},
    heads: {},
    lastYears: {},
    copied: {},
    cured: {},
    said: {},
    kept: {},
    checked: {},
    checks: 'loading',
    typed: {},
    exchange: { kind: 'none' },
    beginFailed: false,
  };
}
