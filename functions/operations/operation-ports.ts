import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Mail } from '../ports/mail.ts';
import type { Store } from '../ports/store.ts';

export interface OperationPorts {
  store: Store;
  clock: Clock;
  ids: Ids;
  /** Absent where no sender is configured. */
  mail?: Mail;
}
