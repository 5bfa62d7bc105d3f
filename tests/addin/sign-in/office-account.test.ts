import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectOfficeAccount } from '#addin/sign-in/office-account.ts';
import { memoryStorage } from './memory-storage.ts';
import { aBridge, type BridgeAnswers, person } from './nested-bridge.ts';
import { clientId, entra, manyTenants } from './pane-providers.ts';

const now = Date.parse('2024-05-20T01:00:00Z');
const anHour = now + 3_600_000;

let storages: Storage[];

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  storages = [memoryStorage(), memoryStorage()];
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', new URL('https://a.test/addin/taskpane.html'));
  vi.stubGlobal('sessionStorage', storages[0]);
  vi.stubGlobal('localStorage', storages[1]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** MSAL itself, with an Office that answers so. */
async function connected(answers: BridgeAnswers, provider = entra) {
  const bridge = aBridge(answers);
  vi.stubGlobal('nestedAppAuthBridge', bridge);
  const account = await connectOfficeAccount(provider);
  if (!account) throw new Error('Office is no broker');
  const asked = () => bridge.asked.filter(({ method }) => method !== 'GetInitContext');
  return { account, bridge, asked };
}

describe('without asking anybody', () => {
  test('Office gives a token for our API, and until when it holds', async () => {
    const { account, asked } = await connected({ GetToken: { token: 'silent' } });
    expect(await account.findToken()).toEqual({ token: 'silent', expiresAt: anHour });
    expect(asked()).toMatchObject([
      {
        method: 'GetToken',
        tokenParams: {
          clientId,
          scope: `openid profile api://${clientId}/Tenken.Use`,
          authority: entra.authority.replace('/v2.0', ''),
        },
      },
    ]);
  });

  test('where it would have to ask, there is none', async () => {
    const { account } = await connected({ GetToken: { status: 'USER_INTERACTION_REQUIRED' } });
    expect(await account.findToken()).toBeUndefined();
  });

  test('a token that ends is followed by one of the same person', async () => {
    const { account, bridge, asked } = await connected({ GetTokenPopup: { token: 'first' } });
    await account.signIn();
    vi.setSystemTime(anHour);
    bridge.answers.GetToken = { token: 'second' };
    expect(await account.findToken()).toEqual({ token: 'second', expiresAt: anHour + 3_600_000 });
    expect(asked().at(-1)?.tokenParams?.platformBrokerId).toContain(person);
  });
});

describe('when the person presses', () => {
  test('Office asks, and gives the token', async () => {
    const { account, asked } = await connected({ GetTokenPopup: { token: 'asked' } }, manyTenants);
    expect(await account.signIn()).toEqual({ kind: 'signedIn', token: 'asked', expiresAt: anHour });
    expect(asked()).toMatchObject([
      {
        method: 'GetTokenPopup',
        tokenParams: { authority: 'https://login.microsoftonline.com/organizations' },
      },
    ]);
  });

  test.each([
    ['USER_CANCEL', { kind: 'cancelled' }],
    ['NO_NETWORK', { kind: 'failed', why: 'network' }],
  ])('%s is what the person is told', async (status, outcome) => {
    const { account } = await connected({ GetTokenPopup: { status } });
    expect(await account.signIn()).toEqual(outcome);
  });

  test.each([
    'USER_INTERACTION_REQUIRED',
    'ACCOUNT_UNAVAILABLE',
    'DISABLED',
    'NESTED_APP_AUTH_UNAVAILABLE',
    'TRANSIENT_ERROR',
    'PERSISTENT_ERROR',
    'a status of next year',
  ])('%s leaves it to a window of our own', async (status) => {
    const { account } = await connected({ GetTokenPopup: { status, code: 'invalid_grant' } });
    expect(await account.signIn()).toBeUndefined();
  });
});

describe('an Office that is no broker', () => {
  test('has no bridge', async () => {
    expect(await connectOfficeAccount(entra)).toBeUndefined();
  });

  test('has one that does not introduce itself', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.stubGlobal('nestedAppAuthBridge', aBridge({ GetInitContext: { status: 'DISABLED' } }));
    expect(await connectOfficeAccount(entra)).toBeUndefined();
  });
});

test('the browser keeps no token of it', async () => {
  const { account } = await connected({ GetToken: { token: 'silent' }, GetTokenPopup: { token: 'asked' } });
  await account.findToken();
  await account.signIn();
  const kept = storages.flatMap((storage) =>
    Array.from({ length: storage.length }, (_, index) => storage.getItem(storage.key(index) ?? '')),
  );
  expect(kept.join()).not.toMatch(/silent|asked|eyJ/);
});
