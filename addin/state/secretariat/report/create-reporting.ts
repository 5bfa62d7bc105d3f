import type { ReportForm } from '#addin/api/tenken-api.ts';
import { createStore, type Store } from '#addin/state/store.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';
import { createLooking } from './look-for-unfinished.ts';
import type { Making, ReportingState } from './reporting-state.ts';

/** The report in its forms, and what is still missing from it. */
export interface Reporting {
  state: Store<ReportingState>;
  /** Makes the file; a workbook opens in Excel, everything else waits to be saved. */
  make(form: ReportForm): Promise<void>;
  lookForUnfinished(): Promise<void>;
}

export function createReporting(desk: SecretariatDesk): Reporting {
  const { ports, opened } = desk;
  const state = createStore<ReportingState>({
    making: { kind: 'none' },
    unfinished: { kind: 'unasked' },
    hasMark: true,
  });
  const say = (making: Making) => state.change((now) => ({ ...now, making }));

  return {
    state,
    async make(form) {
      if (state.get().making.kind === 'working') return;
      say({ kind: 'working', form });
      const answer = await ports.api.report(opened.role.round, form);
      if (answer.kind !== 'ok') return say({ kind: 'failed', form, trouble: answer });
      const file = answer.value;
      if (!isWorkbook(form)) return say({ kind: 'waiting', form, file });
      const outcome = await ports.workbook.openFile(file.bytes);
      say(outcome === 'opened' ? { kind: 'opened', form } : { kind: 'waiting', form, file, why: outcome });
    },
    lookForUnfinished: createLooking(desk, (unfinished) => state.change((now) => ({ ...now, unfinished }))),
  };
}

function isWorkbook({ form }: ReportForm): boolean {
  return form === 'workbook' || form === 'meetingPaper';
}
