import type { RoundMovePress } from '#addin/api/tenken-api.ts';
import { createStore, type Store } from '#addin/state/store.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import type { RoundMove } from '#domain/round/round-move.ts';
import { standingOf } from '#domain/round/round-standing.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import { setDays } from './check-days.ts';
import { emptyErratum, firstRounding, typedDays } from './first-rounding.ts';
import type { RoundDeed, RoundExchange, RoundingState } from './rounding-state.ts';

/** The year of the round: its calendar, its moves and the one after it. */
export interface Rounding {
  state: Store<RoundingState>;
  /** Opens, closes, reopens for one department and ends that, finalises, corrects. */
  move(move: RoundMove): Promise<void>;
  /** Asks what is unfinished, and moves nothing. */
  lookBeforeFinal(): Promise<void>;
  /** Stores the typed days; steps that have no day of their own stay. */
  putCalendar(): Promise<void>;
  /** Asks what next year's round would be, and makes nothing. */
  lookBeforeNext(): Promise<void>;
  openNext(): Promise<void>;
}

export function createRounding(desk: SecretariatDesk): Rounding {
  const { ports, opened, store } = desk;
  const { round } = opened.role;
  const state = createStore(firstRounding(store.get().today));
  const say = (exchange: RoundExchange) => state.change((now) => ({ ...now, exchange }));
  const fail = createFailing(desk, say);

  return {
    state,
    async move(move) {
      say({ kind: 'working', deed: move.move });
      const answer = await ports.api.moveRound(round, move);
      if (answer.kind !== 'ok') return fail(move.move, answer);
      keepStanding(desk, answer.value);
      state.change((now) => ({ ...now, ...afterMove(now, move) }));
    },
    async lookBeforeFinal() {
      say({ kind: 'working', deed: 'lookBeforeFinal' });
      const press: RoundMovePress = { move: 'finalise', day: state.get().finalDay, dryRun: true };
      const answer = await ports.api.moveRound(round, press);
      if (answer.kind !== 'ok') return fail('lookBeforeFinal', answer);
      const list = answer.value.unfinished ?? [];
      state.change((now) => ({
        ...now,
        finalising: list.length > 0 ? { kind: 'unfinished', list } : { kind: 'ready' },
        exchange: { kind: 'done', deed: 'lookBeforeFinal' },
      }));
    },
    async putCalendar() {
      say({ kind: 'working', deed: 'putCalendar' });
      const { definition, version } = store.get().round;
      const { steps } = definition.calendar;
      const calendar = { ...setDays(typedDays(definition, state.get())), ...(steps ? { steps } : {}) };
      const answer = await ports.api.putCalendar(round, { base: version, calendar });
      if (answer.kind !== 'ok') return fail('putCalendar', answer);
      store.change((now) => ({
        ...now,
        round: { ...now.round, version: answer.value.version, definition: { ...definition, calendar } },
      }));
      state.change((now) => ({ ...now, days: {}, exchange: { kind: 'done', deed: 'putCalendar' } }));
    },
    async lookBeforeNext() {
      say({ kind: 'working', deed: 'lookBeforeNext' });
      const answer = await ports.api.openNext(round, true);
      if (answer.kind !== 'ok') return fail('lookBeforeNext', answer);
      state.change((now) => ({
        ...now,
        next: answer.value,
        exchange: { kind: 'done', deed: 'lookBeforeNext' },
      }));
    },
    async openNext() {
      say({ kind: 'working', deed: 'openNext' });
      const answer = await ports.api.openNext(round);
      if (answer.kind !== 'ok') return fail('openNext', answer);
      state.change((now) => ({ ...now, next: answer.value, exchange: { kind: 'done', deed: 'openNext' } }));
    },
  };
}

/** What was typed for a move is done with once the move is. */
function afterMove(now: RoundingState, move: RoundMove): Partial<RoundingState> {
  const department = 'department' in move ? move.department : undefined;
  return {
    department: move.move === 'reopen' ? '' : now.department,
    erratum: move.move === 'correct' ? emptyErratum(now.erratum.day) : now.erratum,
    finalising: { kind: 'unasked' },
    exchange: { kind: 'done', deed: move.move, department },
  };
}

function keepStanding({ store }: SecretariatDesk, standing: Parameters<typeof standingOf>[0]): void {
  store.change((now) => {
    const { definition, version } = now.round;
    return { ...now, round: { definition, version, ...standingOf(standing) } };
  });
}

/** After a no the round is read anew: most often somebody else has moved it meanwhile. */
function createFailing({ ports, opened, store }: SecretariatDesk, say: (exchange: RoundExchange) => void) {
  return async (deed: RoundDeed, trouble: Trouble): Promise<void> => {
    if (trouble.kind !== 'refused') return say({ kind: 'failed', deed, trouble });
    const before = store.get().round;
    const answer = await ports.api.round(opened.role.round);
    if (answer.kind === 'ok') store.change((now) => ({ ...now, round: answer.value }));
    const isOvertaken = trouble.refusal.code === 'definitionOvertaken';
    const hasMoved = answer.kind === 'ok' && answer.value.state !== before.state;
    say(isOvertaken || hasMoved ? { kind: 'overtaken', deed } : { kind: 'failed', deed, trouble });
  };
}
