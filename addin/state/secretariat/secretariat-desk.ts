import type { PanePorts } from '#addin/state/pane-ports.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import type { Store } from '#addin/state/store.ts';
import type { SecretariatState } from './secretariat-state.ts';

/** What the parts of the secretariat's pane share. */
export interface SecretariatDesk {
  ports: PanePorts;
  opened: OpenedWorkbook;
  store: Store<SecretariatState>;
}
