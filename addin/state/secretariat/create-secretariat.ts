import type { PanePorts } from '#addin/state/pane-ports.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { createStore, type Store } from '#addin/state/store.ts';
import { dayInJapan } from '#domain/dates/day-in-japan.ts';
import { type SheetKey, sheetKeys } from '#domain/sheet/sheet-key.ts';
import { offeredTables } from '#domain/tables/offered-tables.ts';
import type { TableId } from '#domain/tables/table-ids.ts';
import { firstTables } from '#domain/tables/table-names.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import { createPulling, type MakeTables } from './pulling.ts';
import { createReminders, type Reminders } from './reminders/create-reminders.ts';
import { createReporting, type Reporting } from './report/create-reporting.ts';
import { createReviewDesk, type ReviewDesk } from './review/create-review-desk.ts';
import { firstReviewState } from './review/review-state.ts';
import type { Review } from './review/reviewing.ts';
import { createRounding, type Rounding } from './round/create-rounding.ts';
import { createRowOpening } from './row-opening.ts';
import type { SecretariatDesk } from './secretariat-desk.ts';
import type { SecretariatState, SecretariatWork } from './secretariat-state.ts';
import { createTableChoice, type TableChoice } from './tables/table-choice.ts';

/** The secretariat's workbook at work. */
export interface Secretariat {
  /** For the works that keep a state of their own beside this one. */
  desk: SecretariatDesk;
  state: Store<SecretariatState>;
  /** Brings in the states for the pane and follows the selection; writes nothing. Returns how to stop. */
  open(): Promise<() => void>;
  /** Brings in what changed and writes it into the chosen tables; the first time the file becomes the secretariat's. */
  pull(): Promise<void>;
  openSheet(key: SheetKey | undefined): void;
  goTo(work: SecretariatWork): void;
  review: Review;
  /** For reviewing beside the move itself. */
  reviewing: Omit<ReviewDesk, 'review' | 'start' | 'openSheet'>;
  tables: TableChoice;
  reminders: Reminders;
  rounding: Rounding;
  reporting: Reporting;
}

export function createSecretariat(
  ports: PanePorts,
  opened: OpenedWorkbook,
  makeTables: MakeTables,
): Secretariat {
  const store = createStore(firstState(ports, opened));
  const desk: SecretariatDesk = { ports, opened, store };
  const tables = createTableChoice(desk);
  const offered = offeredTables(opened.round.definition);
  const chosen = () => tables.state.get().chosen.filter((id) => offered.includes(id));
  const pulling = createPulling(desk, makeTables, chosen);
  const pull = async () => {
    if (!store.get().identity && !(await storeIdentity(desk, tables.state.get().chosen))) return;
    await pulling.pull('write');
  };
  const refresh = () => (store.get().identity ? pulling.pull('refresh') : pull());
  const { review, openSheet, start, ...reviewing } = createReviewDesk(desk, refresh);
  return {
    desk,
    state: store,
    pull,
    review,
    reviewing,
    openSheet,
    tables,
    reminders: createReminders(desk),
    rounding: createRounding(desk),
    reporting: createReporting(desk),
    goTo(work) {
      store.change((now) => ({ ...now, work, open: undefined }));
    },
    async open() {
      const stop = await ports.workbook.watch(createRowOpening(desk, pulling.listWorksheet));
      const stopReview = start();
      await pulling.pull('look');
      return () => {
        stopReview();
        void stop();
      };
    },
  };
}

async function storeIdentity(
  { ports, opened, store }: SecretariatDesk,
  tables: readonly TableId[],
): Promise<boolean> {
  const { plan, fiscalYear } = opened.role.round;
  const identity: WorkbookIdentity = {
    role: 'secretariat',
    municipality: opened.me.municipality.id,
    plan,
    fiscalYear,
    bases: [],
    ...(tables === firstTables ? {} : { tables }),
  };
  try {
    await ports.workbook.saveIdentity(identity);
  } catch {
    // A cell is being edited; the sentence says so and the button is still there.
    store.change((now) => ({ ...now, pull: { kind: 'writeFailed' } }));
    return false;
  }
  store.change((now) => ({ ...now, identity }));
  return true;
}

function firstState(ports: PanePorts, opened: OpenedWorkbook): SecretariatState {
  return {
    work: 'overview',
    round: opened.round,
    identity: opened.identity,
    sheets: sheetKeys(opened.round.definition),
    heads: {},
    checks: 'loading',
    lastYears: {},
    today: dayInJapan(ports.now()),
    pull: { kind: 'idle' },
    move: { kind: 'none' },
    review: firstReviewState,
  };
}
