import type { PanePorts } from '#addin/state/pane-ports.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';

export default function SecretariatPane(_: { ports: PanePorts; opened: OpenedWorkbook }) {
  return null;
}
