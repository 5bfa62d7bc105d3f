import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { apiBase, apiRoutes } from '#domain/protocol/api-routes.ts';
import { type Answer, refuse } from '../operations/answer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Log } from '../ports/log.ts';
import type { VerifyToken } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import type { Route } from './call.ts';
import { openApiOf } from './open-api.ts';
import { faultResponse, problemResponse } from './problem.ts';
import { routes } from './routes.ts';

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

/** Bytes of a request; Lambda takes 6 MB with its envelope. */
const largestRequest = 4_000_000;

const securityHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

/** The whole API under `/api/v1` as one function from Request to Response. */
export function createApp(ports: AppPorts): App {
  const app = new Hono().basePath(apiBase);
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.res.headers.set(name, value);
  });
  app.use(
    bodyLimit({
      maxSize: largestRequest,
      onError: () => problemResponse(refuse('tooLarge', { limit: largestRequest })),
    }),
  );
  app.get(apiRoutes.readHealth.path, (context) => context.json({ ok: true }));
  app.get(apiRoutes.readOpenApi.path, (context) => context.json(openApiOf(routes)));
  for (const route of routes) {
    const { method, path } = apiRoutes[route.id];
    app.on(method, path.replace(/\{(\w+)\}/g, ':$1'), (context) => runRoute(ports, route, context));
  }
  app.notFound(() => problemResponse(refuse('notFound')));
  app.onError((fault) => {
    const reference = ports.ids.next();
    ports.log.fault(reference, fault);
    return faultResponse(reference);
  });
  return { fetch: async (request) => app.fetch(request) };
}

async function runRoute(ports: AppPorts, route: Route, context: Context): Promise<Response> {
  const person = await ports.verifyToken(context.req.header('authorization') ?? null);
  if (!person) return problemResponse(refuse('notSignedIn'));
  const body = route.body ? await readJson(context) : { ok: true as const, value: undefined };
  if (!body.ok) return problemResponse(body);
  const answer = await route.run({
    ports,
    person,
    param: (name) => context.req.param(name) ?? '',
    query: (name) => context.req.query(name),
    header: (name) => context.req.header(name),
    body: body.value,
  });
  return answer.ok ? answered(answer.value) : problemResponse(answer);
}

async function readJson(context: Context): Promise<Answer<unknown>> {
  const text = await context.req.text();
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refuse('malformed', { place: 'body' });
  }
}

/** What has a revision has an ETag. */
function answered(value: unknown): Response {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (typeof value === 'object' && value !== null && 'revision' in value) {
    headers.set('etag', `"${value.revision}"`);
  }
  return new Response(JSON.stringify(value), { headers });
}
