import { judgeFindings } from '#addin/state/department/judge-findings.ts';
import type { JudgedFinding } from '#addin/state/department/judged-finding.ts';
import { loadChecks } from '#addin/state/department/load-checks.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import type { SecretariatState } from '../secretariat-state.ts';
import { reviewQuestion } from './review-question.ts';

export interface ReviewChecks {
  /** Reads the open sheet, again where it or what stands around it has changed. Returns how to stop. */
  start(): () => void;
  /** What is noticed in a sheet, with last year's texts; nothing while the rules are not there. */
  check(key: SheetKey): Promise<readonly JudgedFinding[] | undefined>;
}

/** Reads sheets with the rules. */
export function createReviewChecks(desk: SecretariatDesk): ReviewChecks {
  const { store, ports } = desk;
  const rules = loadChecks(ports);
  const bringAround = createAround(desk);
  let callOff = () => {};

  const findingsOf = (head: SheetHead) => {
    const question = reviewQuestion(store.get(), head);
    const checks = rules.get();
    if (!checks || !question) return undefined;
    return judgeFindings(checks.checkSheet(question), head.entries, head.answers ?? []);
  };
  const check = () => {
    const now = store.get();
    const head = now.open && now.heads[sheetKeyText(now.open)];
    const findings = head && findingsOf(head);
    if (!findings) return;
    store.change((latest) => ({ ...latest, noticed: { head, findings } }));
  };
  const plan = (now: SecretariatState, before: SecretariatState) => {
    if (watched.every((part) => now[part] === before[part])) return;
    callOff();
    callOff = ports.later(0, check);
    if (now.open && now.open !== before.open) void bringAround(now.open);
  };

  const start = () => {
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
  return {
    start,
    async check(key) {
      await bringAround(key);
      const head = store.get().heads[sheetKeyText(key)];
      return head && findingsOf(head);
    },
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
