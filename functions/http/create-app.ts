import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { Hono } from 'hono/quick';
import { type ApiRouteId, apiBase, apiRoutes } from '#domain/protocol/api-routes.ts';
import type { RefusalCode } from '#domain/refusals/refusal.ts';
import { type Answer, type Refused, refuse } from '../operations/answer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Log } from '../ports/log.ts';
import type { Mail } from '../ports/mail.ts';
import type { VerifyToken } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import { withAnswerHeaders } from './answer-headers.ts';
import { fileResponse } from './answered-file.ts';
import type { Call, FileRoute, Route } from './call.ts';
import { fileRoutes } from './file-routes.ts';
import { faultResponse, problemResponse } from './problem.ts';
import { routes } from './routes.ts';

export interface AppPorts {
  store: Store;
  verifyToken: VerifyToken;
  clock: Clock;
  ids: Ids;
  log: Log;
  /** Said by `/health`, so that whoever deploys sees what runs. */
  release: string;
  /** Absent where no sender is configured. */
  mail?: Mail;
  /** Whose pages may ask, exactly as browsers say it; those of every origin where absent. */
  origins?: readonly string[];
}

export interface App {
  fetch(request: Request): Promise<Response>;
}

/** Bytes of a request; Lambda takes 6 MB with its envelope. */
const largestRequest = 4_000_000;

/** What is noted of a request on its way, for the log. */
interface Noted {
  Variables: { route?: ApiRouteId; refusal?: RefusalCode };
}

/** The whole API under `/api/v1` as one function from Request to Response. */
export function createApp(ports: AppPorts): App {
  const { clock, release } = ports;
  const app = new Hono<Noted>().basePath(apiBase);
  app.use(noteAnswer(ports), onlyFrom(ports.origins), limitBody());
  app.get(apiRoutes.readHealth.path, (context) => context.json({ ok: true, release, now: clock.now() }));
  app.get(apiRoutes.readOpenApi.path, async (context) => {
    const { openApi } = await import('./open-api.ts');
    return context.json(openApi());
  });
  for (const route of [...routes, ...fileRoutes]) {
    const { method, path } = apiRoutes[route.id];
    app.on(method, path.replace(/\{(\w+)\}/g, ':$1'), (context) => runRoute(ports, route, context));
  }
  app.notFound((context) => refused(context, refuse('notFound')));
  app.onError((fault, context) => {
    const reference = ports.ids.next();
    ports.log.fault(reference, fault, { ...routeOf(context), status: 500 });
    return faultResponse(reference);
  });
  return { fetch: async (request) => app.fetch(request) };
}

/** Around everything else: what is refused before a route is reached is noted too, and has the same headers. */
function noteAnswer({ clock, log }: AppPorts) {
  return createMiddleware<Noted>(async (context, next) => {
    const begin = Date.parse(clock.now());
    await next();
    withAnswerHeaders(context.res);
    const refusal = context.get('refusal');
    log.answered?.({
      ...routeOf(context),
      status: context.res.status,
      ...(refusal ? { refusal } : {}),
      milliseconds: Date.parse(clock.now()) - begin,
    });
  });
}

/** A page of another origin is turned away; the command line is no page and says no origin. */
function onlyFrom(origins?: readonly string[]) {
  return createMiddleware<Noted>(async (context, next) => {
    const origin = context.req.header('origin');
    if (origins && origin !== undefined && !origins.includes(origin)) {
      return refused(context, refuse('notAllowed'));
    }
    return next();
  });
}

function limitBody() {
  return bodyLimit({
    maxSize: largestRequest,
    onError: (context) => refused(context, refuse('tooLarge', { limit: largestRequest })),
  });
}

async function runRoute(
  ports: AppPorts,
  route: Route | FileRoute,
  context: Context<Noted>,
): Promise<Response> {
  context.set('route', route.id);
  const person = await ports.verifyToken(context.req.header('authorization') ?? null);
  if (!person) return refused(context, refuse('notSignedIn'));
  const hasBody = apiRoutes[route.id].method !== 'GET';
  const body = hasBody ? await readJson(context) : { ok: true as const, value: undefined };
  if (!body.ok) return refused(context, body);
  const call: Call = {
    ports,
    person,
    param: (name) => context.req.param(name) ?? '',
    query: (name) => context.req.query(name),
    header: (name) => context.req.header(name),
    body: body.value,
  };
  if ('readFile' in route) {
    const file = await route.readFile(call);
    return file.ok ? fileResponse(file.value, apiRoutes[route.id].gives) : refused(context, file);
  }
  const answer = await route.run(call);
  return answer.ok ? answered(answer.value) : refused(context, answer);
}

function refused(context: Context<Noted>, answer: Refused): Response {
  context.set('refusal', answer.refusal.code);
  return problemResponse(answer);
}

function routeOf(context: Context<Noted>): { route?: ApiRouteId } {
  const route = context.get('route');
  return route ? { route } : {};
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
