import { judgeFindings } from '#addin/state/department/judge-findings.ts';
import { loadChecks } from '#addin/state/department/load-checks.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import type { SecretariatState } from '../secretariat-state.ts';
import { reviewQuestion } from './review-question.ts';

/** Reads the open sheet with the rules, again where it or what stands around it has changed; returns how to start, and that how to stop. */
export function createReviewChecks(desk: SecretariatDesk): () => () => void {
  const { store, ports } = desk;
  const rules = loadChecks(ports);
  const bringAround = createAround(desk);
  let callOff = () => {};

  const check = () => {
    const checks = rules.get();
    const now = store.get();
    const head = now.open && now.heads[sheetKeyText(now.open)];
    const question = head && reviewQuestion(now, head);
    if (!checks || !head || !question) return;
    const findings = judgeFindings(checks.checkSheet(question), head.entries, head.answers ?? []);
    store.change((latest) => ({ ...latest, noticed: { head, findings } }));
  };
  const plan = (now: SecretariatState, before: SecretariatState) => {
    if (watched.every((part) => now[part] === before[part])) return;
    callOff();
    callOff = ports.later(0, check);
    if (now.open && now.open !== before.open) void bringAround(now.open);
  };

  return () => {
    let before = store.get();
    const stopWatching = store.subscribe(() => {
      const now = store.get();
      const last = before;
      before = now;
      plan(now, last);
    });
    const stopLoading = rules.start((checks) => {
      store.change((now) => ({ ...now, checks }));
      check();
    });
    return () => {
      stopWatching();
      stopLoading();
      callOff();
    };
  };
}

const watched = ['open', 'heads', 'lastYears', 'actuals'] as const;

/** Asks once for last year's texts of a sheet and for the actuals; without an answer the rules that read them are silent. */
function createAround({ store, ports, opened }: SecretariatDesk): (key: SheetKey) => Promise<void> {
  const asked = new Set<string>();
  const askActuals = async () => {
    const answer = await ports.api.readActuals(opened.role.round);
    if (answer.kind === 'ok') store.change((now) => ({ ...now, actuals: answer.value }));
  };
  return async (key) => {
    const id = sheetKeyText(key);
    if (asked.has(id)) return;
    const hasIndicators = (opened.round.definition.indicators ?? []).length > 0;
    if (asked.size === 0 && hasIndicators) void askActuals();
    asked.add(id);
    const answer = await ports.api.readLastYear(opened.role.round, key);
    if (answer.kind !== 'ok') return;
    store.change((now) => ({ ...now, lastYears: { ...now.lastYears, [id]: answer.value } }));
  };
}
