import { beforeEach, describe, expect, test, vi } from 'vitest';
import { beginSignIn } from '#addin/sign-in/begin-sign-in.ts';
import { finishSignIn } from '#addin/sign-in/finish-sign-in.ts';
import { entraOfTest } from './entra-of-test.ts';
import { entra, manyTenants, tenant } from './pane-providers.ts';

const redirectUri = 'https://tenken.city.test/addin/sign-in.html';
const otherTenant = '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d';
let microsoft: ReturnType<typeof entraOfTest>;

beforeEach(() => {
  microsoft = entraOfTest();
  vi.stubGlobal('fetch', microsoft.answer);
});

/** As far as Entra's answer, whose identity says what the test says. */
async function answered(provider = manyTenants, claims: Record<string, unknown> = {}) {
  const { address, attempt } = await beginSignIn(provider, redirectUri);
  Object.assign(microsoft.claims, { nonce: attempt.nonce, ...claims });
  const query = new URLSearchParams({ code: 'c1', state: attempt.state, session_state: 's1' });
  const back = new URL(`${redirectUri}?${query}`);
  const finish = () => finishSignIn({ provider, attempt, address: back, redirectUri, now: () => 1_000_000 });
  return { address: new URL(address), attempt, finish };
}

describe.each([
  ['of one tenant', entra],
  ['of many tenants', manyTenants],
])('Entra ID %s', (_, provider) => {
  test('gives a token, and how long it holds', async () => {
    const { finish } = await answered(provider);
    expect(await finish()).toEqual({ kind: 'signedIn', token: 'for-our-api', expiresAt: 5_000_000 });
  });

  test('is asked for our permission and which account it is, with PKCE and without a resource', async () => {
    const { address, attempt, finish } = await answered(provider);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      response_type: 'code',
      scope: provider.scope,
      prompt: 'select_account',
      code_challenge_method: 'S256',
    });
    await finish();
    const [posted = new URLSearchParams()] = microsoft.posted;
    expect(posted.get('code_verifier')).toBe(attempt.verifier);
    expect(posted.get('redirect_uri')).toBe(redirectUri);
    expect([address.searchParams.has('resource'), posted.has('resource')]).toEqual([false, false]);
  });
});

describe('an identity is refused', () => {
  const host = 'https://login.microsoftonline.com';
  const cases: [string, typeof entra, Record<string, unknown>][] = [
    [
      'of another tenant than the one that was asked',
      entra,
      { iss: `${host}/${otherTenant}/v2.0`, tid: otherTenant },
    ],
    ['whose issuer is another tenant than its own', manyTenants, { iss: `${host}/${otherTenant}/v2.0` }],
    ['of an issuer elsewhere', manyTenants, { iss: `https://login.evil.test/${tenant}/v2.0` }],
    ['that names no tenant', manyTenants, { tid: undefined }],
    ['that names the place for a tenant', manyTenants, { iss: `${host}/x/y/v2.0`, tid: 'x/y' }],
    ['for another application', manyTenants, { aud: 'another' }],
    ['made for another attempt', manyTenants, { nonce: 'another' }],
  ];
  test.each(cases)('%s', async (_, provider, claims) => {
    const { finish } = await answered(provider, claims);
    await expect(finish()).rejects.toThrow();
  });
});

test('whoever does not let the application in is not told that something failed', async () => {
  const { address, attempt } = await beginSignIn(manyTenants, redirectUri);
  expect(address).toContain('/organizations/oauth2/v2.0/authorize');
  const back = new URL(`${redirectUri}?error=access_denied&state=${attempt.state}`);
  expect(
    await finishSignIn({ provider: manyTenants, attempt, address: back, redirectUri, now: () => 0 }),
  ).toEqual({ kind: 'cancelled' });
});

test('metadata of somebody who calls itself otherwise are not taken', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ issuer: 'https://login.evil.test/{tenantid}/v2.0' }));
  await expect(beginSignIn(manyTenants, redirectUri)).rejects.toThrow();
});
