import type { ListedIndicator } from '#addin/api/tenken-api.ts';
import type { PanePorts } from '#addin/state/pane-ports.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { pressKey } from '#addin/state/press-key.ts';
import { createStore, type Store } from '#addin/state/store.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { Indicator } from '#domain/plan/indicator.ts';
import type { DepartmentId, IndicatorId, PartId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { isValidIn } from '#domain/plan/validity.ts';
import { mayDo } from '#domain/rights/rights.ts';
import { mayWriteIn } from '#domain/round/round-standing.ts';
import { draftOf, isSameDraft, type PartDraft, type ReportDraft, writtenOf } from './report-draft.ts';
import {
  headOf,
  type ReportingState,
  type ReportKey,
  type ReportPress,
  reportId,
  withReport,
} from './reporting-state.ts';

/** 指標の実績: what departments report of indicators, by themselves or by the secretariat for them. */
export interface Reporting {
  state: Store<ReportingState>;
  plan: PlanDefinition;
  /** Brings in what is reported; nothing is asked where this person reports nothing. */
  load(): Promise<void>;
  /** The same, where somebody else has asked already. */
  take(listed: readonly ListedIndicator[]): void;
  /** What this person may report or read again, in the plan's order. */
  keys: readonly ReportKey[];
  keysOf(indicator: IndicatorId): readonly ReportKey[];
  mayWrite(key: ReportKey): boolean;
  /** What stands in the boxes: what was typed, else what is stored. */
  draft(state: ReportingState, key: ReportKey): ReportDraft;
  isUnsent(state: ReportingState, key: ReportKey): boolean;
  type(key: ReportKey, part: PartId, text: Partial<PartDraft>): void;
  /** Takes back what was typed and not saved. */
  drop(key: ReportKey): void;
  /** Sends what was typed; it stays in the boxes until the server has it. */
  save(key: ReportKey): Promise<void>;
}

export interface ReportingSeat {
  ports: Pick<PanePorts, 'api'>;
  opened: Pick<OpenedWorkbook, 'role' | 'round' | 'me'>;
  /** After something was stored: what rests on it is out of date. */
  stored: () => void;
}

export function createReporting({ ports, opened, stored }: ReportingSeat): Reporting {
  const plan = opened.round.definition;
  const { round } = opened.role;
  const keys = reportKeys(opened);
  const store = createStore<ReportingState>({ load: 'unasked', listed: [], drafts: {}, presses: {} });
  const indicatorOf = ({ indicator }: ReportKey): Pick<Indicator, 'parts'> =>
    plan.indicators?.find(({ id }) => id === indicator) ?? { parts: [] };
  const draft = (state: ReportingState, key: ReportKey) =>
    state.drafts[reportId(key)] ?? draftOf(indicatorOf(key), headOf(state, key));
  const say = (key: ReportKey, press: ReportPress | undefined) =>
    store.change((now) => ({ ...now, presses: { ...now.presses, [reportId(key)]: press } }));
  const keep = (head: ActualHead) =>
    store.change((now) => ({ ...now, listed: withReport(now.listed, head) }));
  const take = (listed: readonly ListedIndicator[]) =>
    store.change((now) => {
      // A report may have been stored while the answer was on its way.
      const known = now.listed.flatMap(({ actuals }) => actuals);
      return { ...now, load: 'ready', listed: known.reduce(newest, listed) };
    });

  return {
    state: store,
    take,
    plan,
    keys,
    keysOf: (indicator) => keys.filter((key) => key.indicator === indicator),
    mayWrite: ({ department }) => mayReport(opened, department),
    draft,
    isUnsent: (state, key) =>
      state.drafts[reportId(key)] !== undefined &&
      !isSameDraft(draft(state, key), draftOf(indicatorOf(key), headOf(state, key))),
    async load() {
      if (keys.length === 0) return;
      store.change((now) => ({ ...now, load: 'loading' }));
      const answer = await ports.api.indicators(round);
      if (answer.kind !== 'ok') return store.change((now) => ({ ...now, load: { trouble: answer } }));
      take(answer.value);
    },
    type(key, part, text) {
      const id = reportId(key);
      store.change((now) => {
        const before = draft(now, key);
        const one = before[part];
        if (!one) return now;
        return {
          ...now,
          drafts: { ...now.drafts, [id]: { ...before, [part]: { ...one, ...text } } },
          // Beside what somebody else saved one goes on typing with both in sight.
          presses: now.presses[id]?.kind === 'overtaken' ? now.presses : { ...now.presses, [id]: undefined },
        };
      });
    },
    drop(key) {
      store.change((now) => ({ ...now, drafts: { ...now.drafts, [reportId(key)]: undefined } }));
      say(key, undefined);
    },
    async save(key) {
      const id = reportId(key);
      const typed = store.get().drafts[id];
      if (!typed || store.get().presses[id]?.kind === 'sending') return;
      say(key, { kind: 'sending' });
      const content = {
        base: headOf(store.get(), key)?.revision ?? 0,
        actuals: writtenOf(indicatorOf(key), typed),
      };
      const idempotencyKey = await pressKey(round, ['actual', key.indicator, key.department], content);
      const answer = await ports.api.reportActual(round, key, { ...content, idempotencyKey });
      if (answer.kind === 'ok') {
        keep(answer.value);
        store.change((now) => ({
          ...now,
          // What was typed while the press was on its way stays.
          drafts: { ...now.drafts, [id]: now.drafts[id] === typed ? undefined : now.drafts[id] },
        }));
        say(key, { kind: 'sent' });
        return stored();
      }
      const current =
        answer.kind === 'refused' && answer.refusal.code === 'overtaken' ? answer.current : undefined;
      if (!current) return say(key, { kind: 'failed', trouble: answer });
      keep(current);
      say(key, { kind: 'overtaken' });
    },
  };
}

/** An older report than the listed one changes nothing. */
function newest(listed: readonly ListedIndicator[], head: ActualHead) {
  return listed.some(({ indicator }) => indicator === head.indicator) ? withReport(listed, head) : listed;
}

/** For a department its own and the workbook's; for whoever may report for all of them, everybody's. */
function reportKeys({ role, round, me }: ReportingSeat['opened']): ReportKey[] {
  const { definition: plan } = round;
  const own = me.memberships.filter((one) => one.plan === plan.id).map(({ department }) => department);
  const wanted = new Set([role.department, ...own]);
  const reads = (id: DepartmentId) =>
    mayDo(me.memberships, plan.id, 'reportActual', id) && (role.role === 'secretariat' || wanted.has(id));
  return (plan.indicators ?? [])
    .filter(({ valid }) => isValidIn(valid, plan.fiscalYear))
    .flatMap(({ id, departments }) =>
      departments.filter(reads).map((department) => ({ indicator: id, department })),
    );
}

/** A department while it may write at all; the secretariat until the round is final. */
function mayReport({ round, me }: ReportingSeat['opened'], department: DepartmentId): boolean {
  const plan = round.definition.id;
  if (round.state === 'finalised' || !mayDo(me.memberships, plan, 'reportActual', department)) return false;
  return mayWriteIn(round, department) || mayDo(me.memberships, plan, 'reportActual');
}
