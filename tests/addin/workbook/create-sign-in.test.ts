import { describe, expect, test } from 'vitest';
import { createSignInMemory } from '#addin/sign-in/sign-in-memory.ts';
import type { SignInOutcome } from '#addin/sign-in/sign-in-outcome.ts';
import { createTokenStore, type KeptToken } from '#addin/sign-in/token-store.ts';
import { createSignIn } from '#addin/workbook/create-sign-in.ts';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';
import { forbiddenStorage, memoryStorage } from '../sign-in/memory-storage.ts';
import { entra, staff } from '../sign-in/pane-providers.ts';

const inWindow: SignInOutcome = { kind: 'signedIn', token: 'window', expiresAt: 3_600_000 };
const ofOffice: KeptToken = { token: 'office', expiresAt: 3_600_000 };

interface Given {
  providers?: readonly PaneProvider[];
  dialog?: SignInOutcome;
  /** What Office gives without asking, and when it asks; nothing where it can do neither. */
  found?: KeptToken | undefined;
  asked?: SignInOutcome | undefined;
  browser?: Storage;
}

/** A pane with an Office of that kind; `calls` says what was asked of whom. */
function aPane({ providers = [staff], dialog = inWindow, found, asked, browser = memoryStorage() }: Given) {
  const calls: string[] = [];
  const time = { now: 0 };
  const port = createSignIn({
    providers,
    tokens: createTokenStore(forbiddenStorage, () => time.now),
    memory: createSignInMemory({ window: forbiddenStorage, browser: () => browser }),
    dialog: async (provider) => {
      calls.push(`window ${provider}`);
      return dialog;
    },
    office: ({ id }) => ({
      findToken: async () => {
        calls.push(`find ${id}`);
        return found;
      },
      signIn: async () => {
        if (asked) calls.push(`office ${id}`);
        return asked;
      },
    }),
  });
  return { port, calls, time };
}

test('who signed in has a token until signing out', async () => {
  const { port, calls } = aPane({});
  expect(await port.findToken()).toBeUndefined();
  expect(await port.signIn()).toEqual({ kind: 'signedIn', token: 'window' });
  expect(await port.findToken()).toBe('window');
  await port.signOut();
  expect(await port.findToken()).toBeUndefined();
  expect(calls).toEqual(['find staff', 'window staff']);
});

test('pressing twice opens one window', async () => {
  const { port, calls } = aPane({});
  await Promise.all([port.signIn(), port.signIn()]);
  expect(calls).toEqual(['window staff']);
  await port.signIn();
  expect(calls).toHaveLength(2);
});

test('whoever did not sign in has no token', async () => {
  const { port } = aPane({ dialog: { kind: 'cancelled' } });
  expect(await port.signIn()).toEqual({ kind: 'cancelled' });
  expect(await port.findToken()).toBeUndefined();
  expect(port.lastProvider()).toBeUndefined();
});

describe('where Office has an account', () => {
  test('nobody is asked', async () => {
    const { port, calls } = aPane({ providers: [entra], found: ofOffice });
    expect(await Promise.all([port.findToken(), port.findToken()])).toEqual(['office', 'office']);
    expect(await port.findToken()).toBe('office');
    expect(calls).toEqual(['find m365']);
  });

  test('a token that ends is followed by the next one', async () => {
    const { port, calls, time } = aPane({ providers: [entra], found: ofOffice });
    await port.findToken();
    time.now = 3_600_000;
    expect(await port.findToken()).toBe('office');
    expect(calls).toEqual(['find m365', 'find m365']);
  });

  test('Office asks where it must', async () => {
    const asked: SignInOutcome = { kind: 'signedIn', ...ofOffice };
    const { port, calls } = aPane({ providers: [entra], asked });
    expect(await port.signIn()).toEqual({ kind: 'signedIn', token: 'office' });
    expect(calls).toEqual(['office m365']);
  });

  test('whoever calls it off there is not asked in a window as well', async () => {
    const { port, calls } = aPane({ providers: [entra], asked: { kind: 'cancelled' } });
    expect(await port.signIn()).toEqual({ kind: 'cancelled' });
    expect(calls).toEqual(['office m365']);
  });

  test('who signed out is not signed in again without asking', async () => {
    const { port } = aPane({ providers: [entra], found: ofOffice });
    await port.findToken();
    await port.signOut();
    expect(await port.findToken()).toBeUndefined();
  });

  test('who signs out while Office is being asked stays signed out', async () => {
    const { port } = aPane({ providers: [entra], found: ofOffice });
    const finding = port.findToken();
    await port.signOut();
    expect(await finding).toBeUndefined();
    expect(await port.findToken()).toBeUndefined();
  });
});

describe('where people choose', () => {
  const providers = [entra, staff];

  test('nobody is signed in before having chosen once', async () => {
    const { port, calls } = aPane({ providers, found: ofOffice });
    expect(await port.findToken()).toBeUndefined();
    expect(calls).toEqual([]);
  });

  test('the choice is remembered, and used where none is named', async () => {
    const browser = memoryStorage();
    const { port, calls } = aPane({ providers, browser });
    await port.signIn('staff');
    await port.signIn();
    expect(calls).toEqual(['window staff', 'window staff']);
    expect(aPane({ providers, browser }).port.lastProvider()).toBe('staff');
  });

  test('who chose Office’s account last is signed in without asking', async () => {
    const browser = memoryStorage();
    await aPane({ providers, browser }).port.signIn('m365');
    expect(await aPane({ providers, browser, found: ofOffice }).port.findToken()).toBe('office');
  });

  test('a provider that the deployment no longer has is forgotten', async () => {
    const browser = memoryStorage();
    await aPane({ providers, browser }).port.signIn('staff');
    const { port, calls } = aPane({ providers: [entra], browser });
    expect(port.lastProvider()).toBeUndefined();
    await port.signIn();
    expect(calls).toEqual(['window m365']);
  });
});

test('the browser keeps the name of the provider and no token', async () => {
  const browser = memoryStorage();
  await aPane({ browser }).port.signIn();
  expect(browser.length).toBe(1);
  expect(browser.getItem('tenken.provider')).toBe('staff');
});
