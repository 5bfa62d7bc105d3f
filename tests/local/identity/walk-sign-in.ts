import { createHash, randomBytes } from 'node:crypto';
import { localFetch } from '../server/local-fetch.ts';

export const verifier = randomBytes(32).toString('base64url');

export function aRequest(origin: string): Record<string, string> {
  return {
    client_id: 'tenken-addin',
    response_type: 'code',
    redirect_uri: `${origin}/addin/sign-in.html`,
    scope: 'openid profile Tenken.Use',
    resource: 'api://tenken',
    state: 'state-1',
    prompt: 'login',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
}

/** A browser that keeps cookies as it is told and follows nothing by itself. */
export function aVisitor(origin: string) {
  const jar = new Map<string, { name: string; value: string; path: string }>();
  return async (address: string, form?: Record<string, string>): Promise<Response> => {
    const { pathname, search } = new URL(address, origin);
    const cookie = [...jar.values()]
      .filter(({ path }) => pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const response = await localFetch(origin, pathname + search, {
      headers: { cookie, origin },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const path = /path=([^;]*)/i.exec(line)?.[1] ?? '/';
      if (value) jar.set(`${name} ${path}`, { name, value, path });
      else jar.delete(`${name} ${path}`);
    }
    return response;
  };
}

type Visitor = ReturnType<typeof aVisitor>;

export const nextOf = (response: Response) => response.headers.get('location') ?? '';

/** To the sign-in page. */
export async function askToSignIn(visit: Visitor, request: Record<string, string>): Promise<Response> {
  return visit(`/identity/auth?${new URLSearchParams(request)}`);
}

/** From the sign-in page back to the add-in's page: its query. */
export async function choose(visit: Visitor, page: string, form: Record<string, string>) {
  const resume = await visit(page, form);
  return new URL(nextOf(await visit(nextOf(resume)))).searchParams;
}

export async function signIn(origin: string, subject: string): Promise<URLSearchParams> {
  const visit = aVisitor(origin);
  const page = nextOf(await askToSignIn(visit, aRequest(origin)));
  return choose(visit, page, { subject });
}

export async function redeem(origin: string, code: string, differently: Record<string, string> = {}) {
  const response = await aVisitor(origin)('/identity/token', {
    grant_type: 'authorization_code',
    client_id: 'tenken-addin',
    redirect_uri: `${origin}/addin/sign-in.html`,
    code,
    code_verifier: verifier,
    ...differently,
  });
  const answer: Record<string, string> = await response.json();
  return { status: response.status, answer };
}
