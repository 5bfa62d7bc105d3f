import type { Checks } from '#addin/state/checks.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { type CheckedSheet, changedFields, checkAgain, checkWhole, isUpToDate } from './checked-sheet.ts';
import type { DepartmentDesk } from './department-desk.ts';
import type { DepartmentState } from './department-state.ts';
import { loadChecks } from './load-checks.ts';
import { fieldRef } from './placed-field.ts';
import { hasPlace, questionOf } from './sheet-question.ts';
import { placedOf } from './sheet-texts.ts';

/** Keeps what the rules notice in step with the texts, in the pane and in the cells. */
export interface Checking {
  /** Brings in the rules and reads every sheet, then whatever changes; returns how to stop. */
  start(): () => void;
  /** Reads a sheet as it stands, at once; nothing happens while the rules are not there. */
  checkNow(key: SheetKey): void;
  /** Waits for the rules and reads the sheet as it stands; without them it settles all the same. */
  settle(key: SheetKey): Promise<void>;
}

/** After so long without a key the fields that changed are read, and after so long everything. */
const pauseTime = 350;
const idleTime = 1000;
/** A press of the button does not wait longer for rules that do not come: the server has the same. */
const patience = 10_000;

export function createChecking(desk: DepartmentDesk): Checking {
  const { store, ports } = desk;
  const rules = loadChecks(ports);
  let calls: (() => void)[] = [];
  let seen = store.get();

  const callOff = () => {
    for (const call of calls) call();
    calls = [];
  };
  const note = (id: string, checked: CheckedSheet) =>
    store.change((now) => ({ ...now, checked: { ...now.checked, [id]: checked } }));

  const readChanged = () => {
    const checks = rules.get();
    const now = store.get();
    const fresh = checks ? rereadFields(checks, now) : [];
    if (fresh.length === 0) return;
    store.change((latest) => ({ ...latest, checked: { ...latest.checked, ...Object.fromEntries(fresh) } }));
  };
  const checkNow = (key: SheetKey) => {
    const checks = rules.get();
    const question = checks && questionOf(store.get(), key);
    if (checks && question) note(sheetKeyText(key), checkWhole(checks, question));
  };
  /** One sheet at a time, so that typing and drawing come in between. */
  const readNext = () => {
    const key = rules.get() && findStale(store.get());
    if (!key) return;
    checkNow(key);
    calls.push(ports.later(0, readNext));
  };
  const plan = () => {
    const now = store.get();
    if (isSame(now, seen)) return;
    seen = now;
    callOff();
    calls.push(ports.later(pauseTime, readChanged));
    calls.push(ports.later(hasUnread(now) ? 0 : idleTime, readNext));
  };

  const wait = (time: number) => new Promise<void>((done) => void ports.later(time, done));

  return {
    checkNow,
    start() {
      const stopWatching = store.subscribe(plan);
      const stopLoading = rules.start((standing) => {
        store.change((now) => ({ ...now, checks: standing }));
        readNext();
      });
      return () => {
        stopWatching();
        stopLoading();
        callOff();
      };
    },
    async settle(key) {
      await Promise.race([rules.attempt(), wait(patience)]);
      checkNow(key);
    },
  };
}

/** True where nothing that the rules read, nor what is to be read first, has changed. */
function isSame(a: DepartmentState, b: DepartmentState): boolean {
  const watched = ['fields', 'earlier', 'typed', 'heads', 'lastYears', 'actuals', 'view'] as const;
  return watched.every((part) => a[part] === b[part]);
}

function hasUnread(now: DepartmentState): boolean {
  return now.sheets.some((key) => !now.checked[sheetKeyText(key)] && hasPlace(placedOf(now, key)));
}

/** A sheet to be read: the open one first; none while a conversion is unfinished in it. */
function findStale(now: DepartmentState): SheetKey | undefined {
  const open = now.view.kind === 'form' ? [now.view.key] : [];
  return [...open, ...now.sheets].find((key) => {
    if (isComposing(now, key)) return false;
    const question = questionOf(now, key);
    const checked = now.checked[sheetKeyText(key)];
    return question && !(checked && isUpToDate(question, checked));
  });
}

function isComposing({ typed }: DepartmentState, key: SheetKey): boolean {
  const prefix = `${sheetKeyText(key)}/`;
  return Object.entries(typed).some(([ref, one]) => one.isComposing && ref.startsWith(prefix));
}

/** The sheets in which single fields changed, with these read again. */
function rereadFields(checks: Checks, now: DepartmentState): [string, CheckedSheet][] {
  return now.sheets.flatMap((key): [string, CheckedSheet][] => {
    const id = sheetKeyText(key);
    const checked = now.checked[id];
    const question = checked && questionOf(now, key);
    if (!checked || !question) return [];
    const fields = changedFields(question, checked).filter(
      (field) => !now.typed[fieldRef(key, field)]?.isComposing,
    );
    return fields.length === 0 ? [] : [[id, checkAgain(checks, question, fields, checked)]];
  });
}
