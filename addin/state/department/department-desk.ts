import type { PanePorts } from '#addin/state/pane-ports.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import type { Store } from '#addin/state/store.ts';
import type { DepartmentState } from './department-state.ts';

/** What the parts of the department's pane share. */
export interface DepartmentDesk {
  ports: PanePorts;
  opened: OpenedWorkbook;
  store: Store<DepartmentState>;
}
