import { readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { renderManifest } from '#domain/manifest/render-manifest.ts';
import { ensureCertificate } from '#local/certificate/ensure-certificate.ts';
import { listen, stopListening } from '#local/server/listen.ts';

export type Answer = (response: ServerResponse, origin: string) => void;

/** By path; whatever is not here is answered with 404. */
export type Answers = Readonly<Record<string, Answer>>;

export const json =
  (content: (origin: string) => unknown): Answer =>
  (response, origin) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(content(origin)));

export const page =
  (headers: Record<string, string> = {}): Answer =>
  (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end('<!doctype html>');

export const never: Answer = () => {};

export function manifestAt(origin: string): string {
  const rendered = renderManifest(readFileSync('manifest.xml', 'utf8'), { origin });
  if (!rendered.ok) throw new Error(rendered.because);
  return rendered.manifest;
}

export const health = (difference: object = {}): Answer =>
  json(() => ({ ok: true, release: '0.1.0', now: new Date().toISOString(), ...difference }));

export const provider = (origin: string) => ({
  ...{ kind: 'openid', id: 'office', name: '庁内アカウント', authority: `${origin}/issuer` },
  ...{ clientId: 'tenken-addin', scope: 'openid', audience: 'api://tenken' },
});

/** A small installation where all is well. */
const sound: Answers = {
  '/addin/config.json': json((origin) => ({ apiBase: `${origin}/api/v1`, providers: [provider(origin)] })),
  '/addin/taskpane.html': page({ 'cache-control': 'no-cache' }),
  '/api/v1/health': health(),
  '/issuer/.well-known/openid-configuration': json((origin) => ({
    issuer: `${origin}/issuer`,
    authorization_endpoint: `${origin}/issuer/auth`,
    token_endpoint: `${origin}/issuer/token`,
    jwks_uri: `${origin}/issuer/jwks`,
  })),
  '/issuer/jwks': json(() => ({ keys: [{ kty: 'EC' }] })),
  '/manifest.xml': (response, origin) => response.end(manifestAt(origin)),
};

/** The same over real https with this machine's certificate, and with what is broken there. */
export async function aBrokenServer(broken: Answers = {}) {
  const { server, port } = await listen(await ensureCertificate(), '127.0.0.1', 0);
  const origin = `https://localhost:${port}`;
  const answers = new Map(Object.entries({ ...sound, ...broken }));
  const answer: RequestListener = (request, response) => {
    const found = answers.get(request.url ?? '');
    if (found) found(response, origin);
    else response.writeHead(404).end();
  };
  server.on('request', answer);
  return { origin, stop: () => stopListening(server) };
}
