import { loadChecks } from '#addin/state/department/load-checks.ts';
import type { SecretariatDesk } from '#addin/state/secretariat/secretariat-desk.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import type { Store } from '#addin/state/store.ts';
import type { OtherSheet } from '#domain/rules/rule.ts';
import type { SheetQuestion } from '#domain/rules/sheet-context.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { checkRef, type MailedState } from './mailed-state.ts';
import { type MailedSheetView, viewMailed } from './view-mailed.ts';

/** With more sheets than these, only those of the same department are read beside one. */
const mostBeside = 300;

/** Reads what is in the files with the rules, one sheet at a time so that the pane answers in between. */
export function createMailedChecks(
  { store: around, ports }: SecretariatDesk,
  store: Store<MailedState>,
): () => () => void {
  const rules = loadChecks(ports);
  let callOff = () => {};
  let isPlanned = false;

  const checkNext = () => {
    isPlanned = false;
    const checks = rules.get();
    const now = around.get();
    const next = checks && viewMailed(store.get(), now).sheets.find(({ findings }) => !findings);
    if (!checks || !next) return;
    const found = checks.checkSheet(questionOf(next, now));
    const ref = checkRef(next.form.ref, next.comparison.base);
    store.change((latest) => ({ ...latest, findings: { ...latest.findings, [ref]: found } }));
  };
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    callOff = ports.later(0, checkNext);
  };

  return () => {
    const stops = [
      store.subscribe(plan),
      around.subscribe(plan),
      rules.start((checks) => {
        store.change((now) => ({ ...now, checks }));
        plan();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      callOff();
      isPlanned = false;
    };
  };
}

function questionOf({ key, project, comparison }: MailedSheetView, now: SecretariatState): SheetQuestion {
  const years = comparison.texts.flatMap(({ field, labelYear }) =>
    labelYear === undefined ? [] : [[field.id, labelYear] as const],
  );
  return {
    plan: now.round.definition,
    project,
    department: key.department,
    entries: comparison.entries,
    labelYears: Object.fromEntries(years),
    lastYear: now.lastYears[sheetKeyText(key)],
    actuals: now.actuals,
    others: othersBeside(key, now),
  };
}

function othersBeside(key: MailedSheetView['key'], { heads }: SecretariatState): OtherSheet[] {
  const own = sheetKeyText(key);
  const others = Object.values(heads).filter((head) => sheetKeyText(head) !== own);
  const near =
    others.length <= mostBeside ? others : others.filter((one) => one.department === key.department);
  return near.map(({ project, department, entries }) => ({ project, department, entries }));
}
