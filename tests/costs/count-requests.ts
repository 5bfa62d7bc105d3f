import type { ApiRouteId } from '#domain/protocol/api-routes.ts';
import type { App } from '#functions/http/create-app.ts';
import type { Capacity } from './count-capacity.ts';
import type { RouteUse } from './route-use.ts';

export interface Asked {
  route: ApiRouteId;
  method?: 'PUT' | 'POST';
  path: string;
  /** Who asks; stands where the token stands. */
  subject: string;
  base?: number;
  body?: unknown;
}

/** Asks the whole API as API Gateway does, and counts by route. An answer that is no answer ends the replay. */
export function countRequests(app: App, capacity: () => Capacity) {
  const uses = new Map<ApiRouteId, RouteUse>();
  const ask = async (asked: Asked): Promise<Record<string, unknown>> => {
    const before = { capacity: capacity(), processor: process.cpuUsage() };
    const response = await app.fetch(requestOf(asked));
    const text = await response.text();
    const { user, system } = process.cpuUsage(before.processor);
    if (response.status !== 200) throw new Error(`${asked.path}: ${response.status} ${text.slice(0, 500)}`);
    const now = capacity();
    const use = uses.get(asked.route) ?? none(asked.route);
    uses.set(asked.route, {
      route: asked.route,
      requests: use.requests + 1,
      readUnits: use.readUnits + now.readUnits - before.capacity.readUnits,
      writeUnits: use.writeUnits + now.writeUnits - before.capacity.writeUnits,
      databaseCalls: use.databaseCalls + now.calls - before.capacity.calls,
      bytesOut: use.bytesOut + Buffer.byteLength(text),
      processorMilliseconds: use.processorMilliseconds + (user + system) / 1000,
    });
    return JSON.parse(text);
  };
  return { ask, uses: () => [...uses.values()] };
}

function none(route: ApiRouteId): RouteUse {
  const zero = { requests: 0, readUnits: 0, writeUnits: 0, databaseCalls: 0, bytesOut: 0 };
  return { route, ...zero, processorMilliseconds: 0 };
}

let keys = 0;

function requestOf({ method, path, subject, base, body }: Asked): Request {
  const condition =
    base === undefined
      ? {}
      : { 'if-match': `"${base}"`, 'idempotency-key': `replay-${String(keys++).padStart(12, '0')}` };
  return new Request(`https://api.example/api/v1${path}`, {
    method: method ?? 'GET',
    headers: { authorization: subject, 'content-type': 'application/json', ...condition },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
