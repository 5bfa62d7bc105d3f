import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Log } from '../ports/log.ts';
import type { VerifyToken } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';

export interface AppPorts {
  store: Store;
  verifyToken: VerifyToken;
  clock: Clock;
  ids: Ids;
  log: Log;
}

export interface App {
  fetch(request: Request): Promise<Response>;
}

/** The whole API under `/api/v1` as one function from Request to Response. */
export function createApp(_ports: AppPorts): App {
  return { fetch: async () => new Response(null, { status: 503 }) };
}
