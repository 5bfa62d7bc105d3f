import type { PanePorts } from '#addin/state/pane-ports.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import type { Store } from '#addin/state/store.ts';
import type { AssessmentState } from './assessment-state.ts';

/** What rating and writing opinions ask of the pane that they stand in: the secretariat's or the committee's. */
export interface AssessmentSeat {
  ports: Pick<PanePorts, 'api'>;
  opened: Pick<OpenedWorkbook, 'role' | 'round' | 'me'>;
}

/** What the parts of the assessment share. */
export interface AssessmentDesk extends AssessmentSeat {
  store: Store<AssessmentState>;
}
