import * as z from 'zod/mini';
import { type ApiRouteId, apiRoutes } from '#domain/protocol/api-routes.ts';
import { refusalCodes } from '#domain/refusals/refusal.ts';
import { askWeb, type WebAnswer } from './ask-web.ts';
import type { Installation } from './open-installation.ts';
import { isWorthAnotherTry, type Retrying, withRetries } from './retries.ts';
import { stopped, type Told, type Trouble } from './trouble.ts';

export interface ApiCall {
  route: ApiRouteId;
  params?: Readonly<Record<string, string | number>>;
  query?: Readonly<Record<string, string | undefined>>;
  body?: unknown;
  /** Nothing is stored, so that it may be asked again. */
  isDryRun?: boolean;
}

/** What is asked with a person's token. */
export type CallApi = <Schema extends z.ZodMiniType>(
  call: ApiCall,
  answer: Schema,
) => Promise<Told<z.output<Schema>>>;

/** Asked twice they do what they do once; a definition put twice would be told that it was overtaken. */
const repeatable: readonly ApiRouteId[] = ['putMember', 'moveRound', 'importRound'];
const usualSeconds = 60;

/** The API of an installation for one person. Repeats what may be repeated; never shows the token. */
export function createCallApi(
  installation: Installation,
  token: string | undefined,
  retrying: Retrying,
  seconds = usualSeconds,
): CallApi {
  return async (call, schema) => {
    const address = addressOf(installation.apiBase, call);
    const ask = () => askWeb(installation.fetch, address, requestOf(call, token), seconds);
    const answer = maySafelyRepeat(call) ? await withRetries(ask, isWorthAnotherTry, retrying) : await ask();
    if (!answer.ok) return answer;
    return readAnswer(answer.value, schema, address);
  };
}

export function addressOf(apiBase: string, { route, params = {}, query = {} }: ApiCall): string {
  const path = apiRoutes[route].path.replace(/\{(\w+)\}/g, (_all, name) =>
    encodeURIComponent(String(params[name] ?? '')),
  );
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return `${apiBase}${path}${given.length > 0 ? `?${new URLSearchParams(given)}` : ''}`;
}

function requestOf({ route, body }: ApiCall, token: string | undefined): RequestInit {
  return {
    method: apiRoutes[route].method,
    headers: {
      accept: 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

function maySafelyRepeat({ route, isDryRun }: ApiCall): boolean {
  return apiRoutes[route].method === 'GET' || isDryRun === true || repeatable.includes(route);
}

function readAnswer<Schema extends z.ZodMiniType>(
  { status, text }: WebAnswer,
  schema: Schema,
  address: string,
): Told<z.output<Schema>> {
  const content = parsed(text);
  if (status >= 400) return stopped(readProblem(status, content, address));
  const read = status === 200 ? schema.safeParse(content) : undefined;
  return read?.success ? { ok: true, value: read.data } : stopped({ code: 'notTenken', address, status });
}

/** Looser than what our server sends: a newer one may say more. */
const problemSchema = z.object({
  code: z.string(),
  facts: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  reference: z.optional(z.string()),
});

function readProblem(status: number, content: unknown, address: string): Trouble {
  const { data: problem } = problemSchema.safeParse(content);
  const code = refusalCodes.find((one) => one === problem?.code);
  if (code)
    return { code: 'refused', refusal: { code, ...(problem?.facts ? { facts: problem.facts } : {}) } };
  if (problem) {
    const { reference } = problem;
    return { code: 'fault', status, ...(reference === undefined ? {} : { reference }) };
  }
  return ofGateway(status, content) ?? { code: 'notTenken', address, status };
}

/** What API Gateway answers by itself, before anything of ours: `{"message": "Unauthorized"}`. */
function ofGateway(status: number, content: unknown): Trouble | undefined {
  if (!z.object({ message: z.string() }).safeParse(content).success) return undefined;
  if (status === 401 || status === 403) return { code: 'refused', refusal: { code: 'notSignedIn' } };
  if (status === 429 || status === 503) return { code: 'refused', refusal: { code: 'busy' } };
  return status >= 500 ? { code: 'fault', status } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
