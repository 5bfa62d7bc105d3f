import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { beginSignIn } from '#addin/sign-in/begin-sign-in.ts';
import { finishSignIn } from '#addin/sign-in/finish-sign-in.ts';
import type { AddinSettings, PaneProvider } from '#domain/deployment/addin-settings.ts';
import { aVisitor, choose, nextOf } from '#tests/local/identity/walk-sign-in.ts';
import { aSite } from '#tests/local/server/a-site.ts';
import { localFetch } from '#tests/local/server/local-fetch.ts';

let site: Awaited<ReturnType<typeof aSite>>;
let provider: PaneProvider;
let redirectUri: string;

beforeAll(async () => {
  site = await aSite({ tokenSeconds: 600 });
  vi.stubGlobal('fetch', fetchLocally);
  const response = await fetchLocally(`${site.origin}/addin/config.json`);
  const { providers }: AddinSettings = await response.json();
  const [only] = providers;
  if (!only) throw new Error('The settings name no provider');
  provider = only;
  redirectUri = `${site.origin}/addin/sign-in.html`;
});
afterAll(() => site.stop());

/** The browser trusts the certificate of this machine; Node is told to. */
function fetchLocally(address: string, init: RequestInit = {}): Promise<Response> {
  const { pathname, search } = new URL(address);
  const headers = Object.fromEntries(new Headers(init.headers));
  const { method = 'GET', body } = init;
  return localFetch(site.origin, pathname + search, {
    method,
    headers,
    ...(body instanceof URLSearchParams ? { body } : {}),
  });
}

/** As far as the provider's answer, for one who chooses a person, or nobody. */
async function answered(form: Record<string, string>) {
  const { address, attempt } = await beginSignIn(provider, redirectUri);
  const visit = aVisitor(site.origin);
  const query = await choose(visit, nextOf(await visit(address)), form);
  return { attempt, address: new URL(`${redirectUri}?${query}`) };
}

const finish = (given: Awaited<ReturnType<typeof answered>>, different: Partial<PaneProvider> = {}) =>
  finishSignIn({ ...given, provider: { ...provider, ...different }, redirectUri, now: () => 1_000_000 });

describe('signing in at the provider of this machine', () => {
  test('gives a token that the API takes, and the moment until which it holds', async () => {
    const message = await finish(await answered({ subject: 'jinken-1' }));
    expect(message).toMatchObject({ kind: 'signedIn', expiresAt: 1_600_000 });
    const token = message.kind === 'signedIn' ? message.token : '';
    expect(await site.verifyToken(`Bearer ${token}`)).toMatchObject({ subject: 'jinken-1' });
  });

  test('asks who it is as the settings say, so that two people can use one browser', async () => {
    const { prompt: _, ...silent } = provider;
    const promptIn = async (given: PaneProvider) =>
      new URL((await beginSignIn(given, redirectUri)).address).searchParams.get('prompt');
    expect(await promptIn(provider)).toBe('login');
    expect(await promptIn(silent)).toBeNull();
  });

  test('is called off where nobody was chosen', async () => {
    expect(await finish(await answered({}))).toEqual({ kind: 'cancelled' });
  });
});

describe('an answer is refused', () => {
  test('that belongs to another attempt', async () => {
    const one = await answered({ subject: 'jinken-1' });
    await expect(finish({ ...one, attempt: { ...one.attempt, state: 'another' } })).rejects.toThrow();
  });

  test('whose code somebody else took', async () => {
    const one = await answered({ subject: 'jinken-1' });
    const { attempt } = await beginSignIn(provider, redirectUri);
    await expect(
      finish({ ...one, attempt: { ...one.attempt, verifier: attempt.verifier } }),
    ).rejects.toThrow();
  });

  test('whose identity was made for another attempt', async () => {
    const one = await answered({ subject: 'jinken-1' });
    await expect(finish({ ...one, attempt: { ...one.attempt, nonce: 'another' } })).rejects.toThrow();
  });

  test('of a provider that calls itself something else', async () => {
    const one = await answered({ subject: 'jinken-1' });
    await expect(finish(one, { authority: `${site.origin}/identity/other` })).rejects.toThrow();
  });

  test('for another API', async () => {
    const one = await answered({ subject: 'jinken-1' });
    await expect(finish(one, { audience: 'api://other' })).rejects.toThrow();
  });
});

test('plain http is spoken to the machine itself only', async () => {
  await expect(
    beginSignIn({ ...provider, authority: 'http://sign-in.test/identity' }, redirectUri),
  ).rejects.toThrow(/HTTPS|https|insecure/i);
});
