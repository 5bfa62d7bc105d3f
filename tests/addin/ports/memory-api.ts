import type {
  ApiAnswer,
  Me,
  PlanSummary,
  RemindersSend,
  Round,
  SheetMove,
  SheetPush,
  TenkenApi,
} from '#addin/api/tenken-api.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import { entryFields } from '#domain/plan/entry-fields.ts';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import type { LastYear } from '#domain/round/last-year.ts';
import { findMove, type MoveName } from '#domain/sheet/moves.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { stateNow } from '#domain/sheet/state-now.ts';
import { type MemoryAssessment, memoryAssessment } from './memory-assessment.ts';
import { type MemoryRound, memoryRound } from './memory-round.ts';

/** A server in memory, as strict about bases, moves and repeated keys as the real one. */
export interface MemoryApi extends TenkenApi, MemoryAssessment, MemoryRound {
  revisionsOf: Record<string, SheetHead[]>;
  /** What it answers for every sheet. */
  lastYear: LastYear;
  /** What it has of the indicators. */
  actuals: Actual[];
  pushes: SheetPush[];
  /** What was mailed; absent where no sender is configured. */
  mailed?: RemindersSend[];
  withAddress: DepartmentId[];
  /** `before`: nothing arrives; `after`: it is stored, but the answer is lost. */
  lost: 'no' | 'before' | 'after';
  person: string;
  isSignedOut: boolean;
  store(key: SheetKey, head: Partial<SheetHead>): void;
}

/** A round needs no version where nobody puts a calendar. */
type GivenRound = Omit<Round, 'version'> & { version?: string };

export function memoryApi(me: Me, given: GivenRound): MemoryApi {
  const round: Round = { version: '0'.repeat(32), ...given };
  const answers = new Map<string, SheetHead>();
  const headOf = (key: SheetKey) => api.revisionsOf[sheetKeyText(key)]?.at(-1);
  const add = (key: SheetKey, head: Partial<SheetHead>): SheetHead => {
    const last = headOf(key);
    const { remark, ...withoutRemark } = last ?? {};
    const next: SheetHead = {
      project: key.project,
      department: key.department,
      state: 'inProgress',
      entries: {},
      ...withoutRemark,
      ...(remark && head.state !== 'submitted' ? { remark } : {}),
      updatedAt: '2024-05-20T01:00:00Z',
      updatedBy: api.person,
      ...head,
      revision: (last?.revision ?? 0) + 1,
    };
    api.revisionsOf[sheetKeyText(key)] = [...(api.revisionsOf[sheetKeyText(key)] ?? []), next];
    return next;
  };
  const act = (
    key: SheetKey,
    name: MoveName,
    sent: SheetPush | SheetMove,
    head: Partial<SheetHead>,
  ): ApiAnswer<SheetHead> => {
    if (api.lost === 'before') return { kind: 'unreachable' };
    const known = answers.get(sent.idempotencyKey);
    const current = headOf(key);
    if (!known && (current?.revision ?? 0) !== sent.base) {
      return { kind: 'refused', refusal: { code: 'overtaken' }, ...(current ? { current } : {}) };
    }
    const move = findMove(name, stateNow(round.definition, current));
    if (!known && !move) return { kind: 'refused', refusal: { code: 'moveNotPossible' } };
    const value = known ?? add(key, { ...head, ...(move ? { state: move.to } : {}) });
    answers.set(sent.idempotencyKey, value);
    return api.lost === 'after' ? { kind: 'unreachable' } : { kind: 'ok', value };
  };
  const ok = async <T>(value: T): Promise<ApiAnswer<T>> => {
    if (api.isSignedOut) return { kind: 'refused', refusal: { code: 'notSignedIn' } };
    return api.lost === 'before' ? { kind: 'unreachable' } : { kind: 'ok', value };
  };
  const plans: PlanSummary[] = [
    {
      plan: round.definition.id,
      name: round.definition.name,
      rounds: [{ fiscalYear: round.definition.fiscalYear, state: round.state }],
    },
  ];
  const api: MemoryApi = {
    ...memoryAssessment(me, round, () => api),
    ...memoryRound(me, round, () => api),
    revisionsOf: {},
    lastYear: { fiscalYear: round.definition.fiscalYear - 1, sheets: [] },
    actuals: [],
    pushes: [],
    withAddress: [],
    lost: 'no',
    person: me.name,
    isSignedOut: false,
    store: (key, head) => void add(key, head),
    me: () => ok(me),
    plans: () => ok(plans),
    changes: () =>
      ok({
        heads: Object.values(api.revisionsOf).flatMap((revisions) => revisions.at(-1) ?? []),
        cursor: 'c1',
      }),
    sheet: async (_, key) => {
      const head = headOf(key);
      return head ? { kind: 'ok', value: head } : { kind: 'refused', refusal: { code: 'notFound' } };
    },
    revisions: (_, key) => ok(api.revisionsOf[sheetKeyText(key)] ?? []),
    readLastYear: () => ok(api.lastYear),
    readActuals: () => ok(api.actuals),
    reminders: () => ok({ canSend: api.mailed !== undefined, withAddress: api.withAddress }),
    sendReminders: async (_, send) => {
      api.mailed?.push(send);
      const outcome = (department: DepartmentId) =>
        api.withAddress.includes(department) ? ('sent' as const) : ('noAddress' as const);
      return ok({
        results: send.departments.map((department) => ({ department, outcome: outcome(department) })),
      });
    },
    audit: () => ok({ records: [] }),
    push: async (_, key, push) => {
      if (api.isSignedOut) return { kind: 'refused', refusal: { code: 'notSignedIn' } };
      api.pushes.push(push);
      const { moment } = round.definition;
      const asked = new Set<string>(entryFields(round.definition).map(({ id }) => id));
      const kept = Object.entries(headOf(key)?.entries ?? {}).filter(([id]) => !asked.has(id));
      const entries = { ...Object.fromEntries(kept), ...push.entries };
      const said = push.answers ? { answers: [...push.answers] } : {};
      return act(key, push.intent, push, { entries, ...said, ...(moment ? { moment } : {}) });
    },
    move: async (_, key, move) =>
      act(
        key,
        move.move,
        move,
        move.remark
          ? {
              remark: {
                text: move.remark,
                by: api.person,
                at: '2024-05-21T02:00:00Z',
                ...(move.remarks ? { fields: [...move.remarks] } : {}),
              },
            }
          : {},
      ),
  };
  return api;
}
