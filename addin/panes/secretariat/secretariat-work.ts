import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';

/** What every work of the secretariat's pane is given. */
export interface SecretariatWorkProps {
  secretariat: Secretariat;
  state: SecretariatState;
}
