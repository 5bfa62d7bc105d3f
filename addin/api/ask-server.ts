import { type RefusalCode, refusalCodes } from '#domain/refusals/refusal.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { ApiAnswer } from './tenken-api.ts';

export interface FetchSettings {
  base: string;
  fetch: typeof fetch;
  /** A token that holds, or nothing. */
  token: () => Promise<string | undefined>;
  /** Milliseconds after which a request counts as not answered; 20,000 where absent. */
  patience?: number;
}

export interface SentContent {
  /** Both or neither: only conditional routes ask for them. */
  base?: number;
  idempotencyKey?: string;
  body: unknown;
}

interface ProblemDetails {
  code?: string;
  facts?: Record<string, string | number>;
  reference?: string;
  current?: unknown;
  findings?: Finding[];
}

/** One request, and whatever comes of it as data. A page of a proxy or of a portal counts as no answer. */
export async function askServer<T, Current = SheetHead>(
  settings: FetchSettings,
  method: 'GET' | 'PUT' | 'POST',
  path: string,
  sent?: SentContent,
): Promise<ApiAnswer<T, Current>> {
  const token = await settings.token();
  if (token === undefined) return { kind: 'refused', refusal: { code: 'notSignedIn' } };
  try {
    const response = await settings.fetch(settings.base + path, {
      method,
      headers: headersFor(token, sent),
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(settings.patience ?? 20_000),
      ...(sent ? { body: JSON.stringify(sent.body) } : {}),
    });
    return await readAnswer<T, Current>(response);
  } catch {
    return { kind: 'unreachable' };
  }
}

/** What the server said in JSON; whatever is none of it is no answer. */
export async function readAnswer<T, Current>(response: Response): Promise<ApiAnswer<T, Current>> {
  const content = await readJson(response);
  if (content === undefined) return { kind: 'unreachable' };
  if (response.ok) return { kind: 'ok', value: content as T };
  const problem = (content ?? {}) as ProblemDetails;
  return findGatewayAnswer(response.status, problem) ?? refusedOrFault(problem);
}

function headersFor(token: string, sent: SentContent | undefined): Record<string, string> {
  return {
    authorization: `Bearer ${token}`,
    accept: 'application/json',
    ...(sent ? { 'content-type': 'application/json' } : {}),
    ...(sent?.base === undefined ? {} : { 'if-match': `"${sent.base}"` }),
    ...(sent?.idempotencyKey === undefined ? {} : { 'idempotency-key': sent.idempotencyKey }),
  };
}

async function readJson(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  return /^application\/(problem\+)?json\b/i.test(type) ? response.json() : undefined;
}

/** What the gateway before the server answers itself, in JSON of its own, by its status. */
const gatewayAnswers: Record<number, ApiAnswer<never, never>> = {
  401: { kind: 'refused', refusal: { code: 'notSignedIn' } },
  403: { kind: 'refused', refusal: { code: 'notAllowed' } },
  413: { kind: 'refused', refusal: { code: 'tooLarge' } },
  429: { kind: 'refused', refusal: { code: 'busy' } },
  502: { kind: 'unreachable' },
  503: { kind: 'unreachable' },
  504: { kind: 'unreachable' },
};

/** Nothing where the server itself has answered: a refusal of ours has a code, a fault a reference. */
function findGatewayAnswer(status: number, problem: ProblemDetails): ApiAnswer<never, never> | undefined {
  const isOurs = problem.code !== undefined || problem.reference !== undefined;
  return isOurs ? undefined : gatewayAnswers[status];
}

function refusedOrFault<Current>(problem: ProblemDetails): ApiAnswer<never, Current> {
  const code = findCode(problem.code);
  if (code === undefined) return { kind: 'fault', reference: problem.reference ?? '' };
  return {
    kind: 'refused',
    refusal: { code, ...(problem.facts ? { facts: problem.facts } : {}) },
    // What is sent along is of the kind that the request was about.
    ...(problem.current ? { current: problem.current as Current } : {}),
    ...(problem.findings ? { findings: problem.findings } : {}),
  };
}

function findCode(code: string | undefined): RefusalCode | undefined {
  return refusalCodes.find((known) => known === code);
}
