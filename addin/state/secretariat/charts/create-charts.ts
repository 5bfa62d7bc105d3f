import type { ListedIndicator } from '#addin/api/tenken-api.ts';
import { createStore, type Store } from '#addin/state/store.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import type { ChartOutcome } from '#addin/state/workbook-port.ts';
import type { ChartSheet } from '#domain/charts/chart-content.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import type { SecretariatState } from '../secretariat-state.ts';

/** The charts of the round in the language of the pane; `left` is how many were too many. */
export type MakeCharts = (
  state: SecretariatState,
  actuals: readonly Actual[],
  instant: string,
) => Promise<ChartSheet & { left: number }>;

export type ChartsState =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'drawing' }
  | { kind: 'none' }
  | (Extract<ChartOutcome, { kind: 'drawn' }> & { left: number })
  | Extract<ChartOutcome, { kind: 'refused' }>
  | { kind: 'untold'; trouble: Trouble }
  | { kind: 'failed' };

export interface Charts {
  state: Store<ChartsState>;
  /** Makes or updates the charts; with `remakes` also those that somebody deleted. */
  draw(remakes: boolean): Promise<void>;
}

/** Draws what the tables were written from last, with the figures of the indicators as the server has them now. */
export function createCharts({ ports, opened, store }: SecretariatDesk, makeCharts: MakeCharts): Charts {
  const state = createStore<ChartsState>({ kind: 'idle' });
  const drawSheet = async (actuals: readonly Actual[], remakes: boolean) => {
    const now = store.get();
    const { left, ...sheet } = await makeCharts(now, actuals, now.pulledAt ?? ports.now());
    if (sheet.charts.length === 0) return state.set({ kind: 'none' });
    const outcome = await ports.workbook.drawCharts(sheet, remakes);
    state.set(outcome.kind === 'drawn' ? { ...outcome, left } : outcome);
  };
  return {
    state,
    async draw(remakes) {
      if (isUnderWay(state.get())) return;
      state.set({ kind: 'asking' });
      const hasIndicators = (store.get().round.definition.indicators ?? []).length > 0;
      const answer = hasIndicators
        ? await ports.api.indicators(opened.role.round)
        : ({ kind: 'ok', value: [] } as const);
      if (answer.kind !== 'ok') return state.set({ kind: 'untold', trouble: answer });
      state.set({ kind: 'drawing' });
      // A protected workbook takes no worksheet, and Excel says no more than that; the button is still there.
      await drawSheet(actualsOf(answer.value), remakes).catch(() => state.set({ kind: 'failed' }));
    },
  };
}

export function isUnderWay({ kind }: ChartsState): boolean {
  return kind === 'asking' || kind === 'drawing';
}

function actualsOf(listed: readonly ListedIndicator[]): Actual[] {
  return listed.flatMap(({ actuals, earlier }) => [...actuals.flatMap((head) => head.actuals), ...earlier]);
}
